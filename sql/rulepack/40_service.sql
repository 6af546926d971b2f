-- Auto-replies, appointments and meetings.
insert into pg_temp.pack_rule
    (pack_key, intent, kind, weight, language, pattern, unless, context, flags, effect)
values
    ('auto_reply.says_so.1', 'auto_reply', 'phrase', 0.95, 'en',
        '(auto|automatic|automated|automatically) (reply|response|text|message|generated|'
        'responder|sent|email)|autoreply|auto reply*|autoresponder|(sent|responding|'
        'generated) automatically|vacation responder|(this is|an) (automatic|automated)',
        'is this|are you',
        null,
        '{}', null),
    ('auto_reply.says_so.2', 'auto_reply', 'phrase', 0.95, 'en',
        'android auto|safedrive|automated (system|attendant|assistant)|google assistant|'
        'virtual assistant|(text|message) (is|was) automat*',
        'is this|are you',
        null,
        '{}', null),
    ('auto_reply.out_of_office.1', 'auto_reply', 'phrase', 0.92, 'en',
        'out of (the|my)? office|^ o (#|until|through|till|today|this)|(limited|no|'
        'intermittent) access to (email|e mail|phone|messages|my)',
        null,
        null,
        '{}', null),
    ('auto_reply.out_of_office.2', 'auto_reply', 'phrase', 0.92, 'en',
        'away from (my|the|this) (desk|phone|email|office)|(currently|away) on (vacation|leave|'
        'sabbatical|pto|holiday)|on (parental|maternity|paternity|medical|family|annual|'
        'bereavement) leave|on sabbatical',
        null,
        null,
        '{}', null),
    ('auto_reply.out_of_office.3', 'auto_reply', 'phrase', 0.92, 'en',
        '(traveling|travelling) internationally|upon (his|her|my|their|our) return',
        null,
        null,
        '{}', null),
    ('auto_reply.driving', 'auto_reply', 'phrase', 0.92, 'en',
        '(cant|cannot|unable to|not able to|wont) (text|reply|respond|read|'
        'answer) ..2 while driving|driving & (notifications|when i (arrive|stop|get to|park|'
        'reach)|automat*|get back to you later|focus|sent from|do not disturb)|driving right now',
        'hit you back',
        null,
        '{}', null),
    ('auto_reply.focus.1', 'auto_reply', 'phrase', 0.93, 'en',
        'do not disturb (is|turned|on|mode|until)|(focus|sleep|work|driving) (mode|block|is on)|'
        'notifications (silenced|off|are|turned)|(silent|airplane|driving|quiet) mode',
        null,
        null,
        '{}', null),
    ('auto_reply.focus.2', 'auto_reply', 'phrase', 0.93, 'en',
        'turned on do not disturb|(phone|phones) (is|are) (put away|in my locker|in the locker|'
        'silenced|off until)|ill see your message|will see your message|receive notifications',
        null,
        null,
        '{}', null),
    ('auto_reply.unmonitored.1', 'auto_reply', 'phrase', 0.95, 'en',
        '(not|isnt|unattended|un|never) (monitored|attended)|unmonitored|unattended (mailbox|'
        'inbox|number)',
        null,
        null,
        '{}', null),
    ('auto_reply.unmonitored.2', 'auto_reply', 'phrase', 0.95, 'en',
        '(mailbox|inbox|line|number|account) (is|has been) (not|closed|no longer|disabled|full|'
        'unmonitored)|do not reply to this',
        null,
        null,
        '{}', null),
    ('auto_reply.unmonitored.3', 'auto_reply', 'phrase', 0.95, 'en',
        '(please)? (dont|do not) reply|no longer (in service|in use|monitored)',
        null,
        null,
        '{}', null),
    ('auto_reply.thanks_for', 'auto_reply', 'phrase', 0.9, 'en',
        'thank* (you)? for (contacting|calling|texting|messaging|reaching out to|your (message|'
        'text|call|inquiry|interest in|patience|email)|choosing|visiting) & (well|will|we|our|'
        'hours|closed|shortly|business|soon|touch|respond|reply|let us know|back|team)',
        'ill call|talk soon|interested|(are|im) (not|all) (interested|set)',
        null,
        '{}', null),
    ('auto_reply.will_respond.1', 'auto_reply', 'phrase', 0.9, 'en',
        '(will|well|shall) ..1 (respond|reply|get back|return|be with|contact|be in touch|answer|'
        'see|call) ..3 (within|shortly|as soon as|upon|when i|when we|when he|when she|when her|'
        'when his|after #|business|next business|the next|asap|when available|between)',
        '(can|could) you|will you|ill (reply|respond|get back)',
        null,
        '{}', null),
    ('auto_reply.will_respond.2', 'auto_reply', 'phrase', 0.9, 'en',
        '(respond|reply|response) within|within # (business|hours|hour|minutes|day)|'
        '# business (day|days|hours|hour)|next business day|someone will be with you',
        '(can|could) you|will you|ill (reply|respond|get back)',
        null,
        '{}', null),
    ('auto_reply.will_respond.3', 'auto_reply', 'phrase', 0.9, 'en',
        '(team|agent|representative|associate|member) will (respond|be|contact|reply|reach|assist|'
        'call)',
        '(can|could) you|will you|ill (reply|respond|get back)',
        null,
        '{}', null),
    ('auto_reply.closed.1', 'auto_reply', 'phrase', 0.9, 'en',
        '(were|we are|office is|store is|currently|now) (closed|unavailable|experiencing|away|'
        'assisting|helping)|(our|office|business|store|normal) hours (are|of)|hours (are|m f|mon)',
        'are you|what are|(is|are) the',
        null,
        '{}', null),
    ('auto_reply.closed.2', 'auto_reply', 'phrase', 0.9, 'en',
        'during (business|office|normal|regular) hours|outside (of)? (business|office|our)|(high|'
        'higher) (call|message) volume|(in|the) (queue|order received)',
        'are you|what are|(is|are) the',
        null,
        '{}', null),
    ('auto_reply.menu.1', 'auto_reply', 'phrase', 0.93, 'en',
        '(reply|press|text|send|type|respond) (#|y|c|yes|r|x|stop|help|urgent|close|menu|'
        'start) (to|for|with|if) _',
        'reaction|(want|like) to',
        null,
        '{}', null),
    ('auto_reply.menu.2', 'auto_reply', 'phrase', 0.93, 'en',
        '(msg|message|messages) (and|frq|frequency|freq)? ..1 (data)? rates|data rates may apply|'
        'ticket (#|number|no) _',
        'reaction|(want|like) to',
        null,
        '{}', null),
    ('auto_reply.menu.3', 'auto_reply', 'phrase', 0.93, 'en',
        '(ticket|case|request) ..2 (created|opened|received|logged)|did you know you can|'
        'book online',
        'reaction|(want|like) to',
        null,
        '{}', null),
    ('auto_reply.menu.4', 'auto_reply', 'phrase', 0.93, 'en',
        '(didnt|did not|dont) understand (that|your|the) (message|response|reply)|(invalid|'
        'unrecognized) (response|option|reply|keyword)|(has been|was) received (and|a|by|we)',
        'reaction|(want|like) to',
        null,
        '{}', null),
    ('auto_reply.menu.5', 'auto_reply', 'phrase', 0.93, 'en',
        'message (has been|was) received',
        'reaction|(want|like) to',
        null,
        '{}', null),
    ('auto_reply.carrier.1', 'auto_reply', 'phrase', 0.96, 'en',
        'free msg|(unable|not able|failed|failure) to (send|deliver)|(not|could not be|couldnt be|'
        'cannot be|wasnt) (delivered|downloaded|sent)|undeliver*',
        null,
        null,
        '{}', null),
    ('auto_reply.carrier.2', 'auto_reply', 'phrase', 0.96, 'en',
        'invalid (number|mobile|recipient|destination)|is a landline',
        null,
        null,
        '{}', null),
    ('auto_reply.carrier.3', 'auto_reply', 'phrase', 0.96, 'en',
        '(number|person|subscriber|customer) (you|youre|has|is) ..6 (landline|unavailable|blocked|'
        'not accepting|screening|trying to reach|dialed|not in service|disconnected)',
        null,
        null,
        '{}', null),
    ('auto_reply.carrier.4', 'auto_reply', 'phrase', 0.96, 'en',
        '(doesnt|does not|cannot|cant|not) (accept|accepting|receive|support) ..3 (incoming|'
        'messages|sms|texts|text messages|picture|mms|message)',
        null,
        null,
        '{}', null),
    ('auto_reply.carrier.5', 'auto_reply', 'phrase', 0.96, 'en',
        'message blocking|(blocked|blocking) ..2 short code*|screening messages|'
        'multimedia message|not in service|valid # digit',
        null,
        null,
        '{}', null),
    ('auto_reply.left', 'auto_reply', 'phrase', 0.9, 'en',
        'no longer (with|employed|at) & (mailbox|inbox|email|automat*|direct|forwarded)',
        null,
        null,
        '{}', null),
    ('auto_reply.person_busy.1', 'auto_reply', 'phrase', 0.72, 'en',
        '(currently|presently) ..1 (on shift|in surgery|with (a|another) (patient|client|'
        'customer)|teaching|in class|at capacity|offline|in session)',
        'i will|ill',
        null,
        '{}', null),
    ('auto_reply.person_busy.2', 'auto_reply', 'phrase', 0.72, 'en',
        'is (in|now in) session|assistant here|(his|her|their) (focus|assistant)',
        'i will|ill',
        null,
        '{}', null),
    ('auto_reply.person_busy.3', 'auto_reply', 'phrase', 0.72, 'en',
        'will (respond|reply|return|see this|be back) ..3 (after|when|at|upon|on|monday|tuesday|'
        '@month)',
        'i will|ill',
        null,
        '{}', null),
    ('auto_reply.person_busy.4', 'auto_reply', 'phrase', 0.72, 'en',
        'out on (leave|vacation)',
        'i will|ill',
        null,
        '{}', null),
    ('auto_reply.person_busy.5', 'auto_reply', 'phrase', 0.72, 'en',
        '(for|if) (urgent|emergencies|emergency|anything urgent|pastoral|immediate) ..5 (call|'
        'contact|text|email|reach)',
        'i will|ill',
        null,
        '{}', null),
    ('auto_reply.person_busy.6', 'auto_reply', 'phrase', 0.72, 'en',
        'for urgent (matters|issues)|(on|from) (vacation|holiday|leave) (until|till|through|back)',
        'i will|ill',
        null,
        '{}', null),
    ('auto_reply.es.1', 'auto_reply', 'phrase', 0.93, 'es',
        '(respuesta|mensaje|contestacion) automatic*|fuera de (la)? oficina|(estamos|estoy|'
        'estare) ..2 (cerrados|cerrado|ausente|fuera|de vacaciones)',
        null,
        null,
        '{}', null),
    ('auto_reply.es.2', 'auto_reply', 'phrase', 0.93, 'es',
        'gracias por (comunicar*|contactar*|escribirnos|su mensaje|llamar|tu mensaje)',
        null,
        null,
        '{}', null),
    ('auto_reply.es.3', 'auto_reply', 'phrase', 0.93, 'es',
        '(conduciendo|manejando) ..5 (modo|activado|cuando|vere|llegue)',
        null,
        null,
        '{}', null),
    ('auto_reply.es.4', 'auto_reply', 'phrase', 0.93, 'es',
        'modo (de)? (concentracion|no molestar|conduccion)|en breve (le|te|nos)|le (atenderemos|'
        'responderemos|contestaremos)|(un|una) (asesor|representante|agente)',
        null,
        null,
        '{}', null),
    ('auto_reply.other.1', 'auto_reply', 'phrase', 0.93, 'any',
        'absent* du bureau|reponse automatique|hors du bureau|merci de (nous avoir|votre message)|'
        'automatische antwort|abwesenheit*|abwesend|nicht im (buro|haus)|nicht ..2 buro',
        null,
        null,
        '{}', null),
    ('auto_reply.other.2', 'auto_reply', 'phrase', 0.93, 'any',
        '(resposta|mensagem) automatica|fora do escritorio|obrigad* (por|pelo) (entrar em|contato|'
        'sua mensagem|nos)|estou dirigindo|em ferias|en conges|im urlaub|automatisch antwoord|'
        'niet op kantoor|fuori ufficio',
        null,
        null,
        '{}', null),
    ('auto_reply.other.3', 'auto_reply', 'phrase', 0.93, 'any',
        'risposta automatica',
        null,
        null,
        '{}', null),
    ('reschedule.word.1', 'reschedule', 'phrase', 0.93, 'en',
        'resched*|reshed*|rescedul*|postpon*|rain check|raincheck|rebook*|re schedule|'
        'reprogramar*|reagend*|remarcar|verschieben|verlegen|reporter|deplacer|decaler',
        'fee',
        null,
        '{}', null),
    ('reschedule.word.2', 'reschedule', 'phrase', 0.93, 'en',
        '(cambiar|mover|cancel*|adelantar) ..2 (cita|hora|fecha|dia|reunion)|se puede cambiar',
        'fee',
        null,
        '{}', null),
    ('reschedule.word.3', 'reschedule', 'phrase', 0.93, 'en',
        'annuler ..4 (rendez|rdv|reunion)|desmarcar|(absagen|stornieren)',
        'fee',
        null,
        '{}', null),
    ('reschedule.move', 'reschedule', 'phrase', 0.9, 'en',
        '(move|push|bump|slide|shift|switch|swap|change|delay|moved|pushed|scoot) (it|my|our|the|'
        'this|that|todays|us|me|things|thing|tomorrows|tonights|your|up|back) ..5 (to|back|up|out|'
        'till|until|later|earlier|next|another|different|@day|#|thing|appt|appointment|consult|'
        'time|pa)',
        '(push|move) (it|the|this) (through|forward|along)|(change|move) (my|the) (policy|account|'
        'mind|money|address|plan|number|email|name|oil)|move (in|out)',
        null,
        '{}', null),
    ('reschedule.cant_make.1', 'reschedule', 'phrase', 0.92, 'en',
        '(cant|cannot|wont|couldnt|not|unable|never|can not) ..3 make (it|our|my|the|that|this|'
        '@weekday|tomorrow|today|tonight|#)',
        'make it work|not make it cheaper|cant make (that|it) (decision|lower)|not to (make|be)|'
        'i wont be home until',
        null,
        '{}', null),
    ('reschedule.cant_make.2', 'reschedule', 'phrase', 0.92, 'en',
        '(cant|cannot|wont|unable|not) ..2 (be|come|attend) ..2 (there|home|in|@weekday|today|'
        'tomorrow|tonight|anymore|after|to|until)',
        'make it work|not make it cheaper|cant make (that|it) (decision|lower)|not to (make|be)|'
        'i wont be home until',
        null,
        '{}', null),
    ('reschedule.cant_make.3', 'reschedule', 'phrase', 0.92, 'en',
        '(not|nobody|noone) ..4 home ..1 (@weekday|tomorrow|today|thurs)',
        'make it work|not make it cheaper|cant make (that|it) (decision|lower)|not to (make|be)|'
        'i wont be home until',
        null,
        '{}', null),
    ('reschedule.cant_make.4', 'reschedule', 'phrase', 0.92, 'en',
        'not going to make it|wont make it|(no|cant) (do|make) (@weekday|today|tomorrow|tonight|#)',
        'make it work|not make it cheaper|cant make (that|it) (decision|lower)|not to (make|be)|'
        'i wont be home until',
        null,
        '{}', null),
    ('reschedule.cancel.1', 'reschedule', 'phrase', 0.92, 'en',
        '(cancel*|scratch|nix|drop|kill|x out|call off|cancelled) (my|our|the|this|that|todays|'
        'tomorrows|@weekday|for)? ..2 (@meeting|#|@day|@part)',
        '(policy|membership|subscription|application|service|account|insurance|contract|loan|'
        'plan)|fee to cancel|cancel (before|after|within) #|dont cancel|no need to cancel|'
        'to cancel ..3 (coverage|card)',
        null,
        '{cancel}', null),
    ('reschedule.cancel.2', 'reschedule', 'phrase', 0.92, 'en',
        '(have|need|had|going|want|gotta) to cancel|(take|remove) (us|me) (off|'
        'from) ..2 (schedule|calendar|slot|@weekday)',
        '(policy|membership|subscription|application|service|account|insurance|contract|loan|'
        'plan)|fee to cancel|cancel (before|after|within) #|dont cancel|no need to cancel|'
        'to cancel ..3 (coverage|card)',
        null,
        '{cancel}', null),
    ('reschedule.cancel.3', 'reschedule', 'phrase', 0.92, 'en',
        'cancel ..2 (test drive|photographer|crew|technician)',
        '(policy|membership|subscription|application|service|account|insurance|contract|loan|'
        'plan)|fee to cancel|cancel (before|after|within) #|dont cancel|no need to cancel|'
        'to cancel ..3 (coverage|card)',
        null,
        '{cancel}', null),
    ('reschedule.need_cancel', 'reschedule', 'phrase', 0.9, 'en',
        'cancel*|canceling|call it off',
        '(policy|membership|subscription|application|service|account|insurance|contract|loan|'
        'plan)|(dont|do not|not|no need to|wont|never|didnt) ..1 cancel|^ cancel $',
        '@asks_confirm & !(@asks_consent)',
        '{cancel}', null),
    ('reschedule.keyword_cancel', 'reschedule', 'keyword', 0.95, 'any',
        'cancel|x|cancelar|n|no|annuler',
        null,
        '(cancel|x|n|no|cancelar|annuler) (to|para|pour) (cancel|cancelar|annuler|'
        'decline) & !(@asks_consent)',
        '{cancel}', null),
    ('reschedule.keyword_option', 'reschedule', 'keyword', 0.95, 'any',
        '2|r|reschedule|change|later',
        null,
        '(2|r|reschedule|change) (to|for|if) (reschedule|change|move|rebook|pick)',
        '{}', null),
    ('reschedule.no.1', 'reschedule', 'phrase', 0.93, 'any',
        '@refusal',
        null,
        '@asks_confirm & !(@asks_consent|thinking of|still looking|want another|interested|'
        'still want|is this|still available for)',
        '{}', null),
    ('reschedule.no.2', 'reschedule', 'phrase', 0.93, 'any',
        '^ (@no|sorry)? (cant|no cant|i cant|no i cant|no puedo|unable|cant sorry|i cannot|'
        'no can do|cant do it) (sorry|now|anymore)? $',
        null,
        '@asks_confirm & !(@asks_consent|thinking of|still looking|want another|interested|'
        'still want|is this|still available for)',
        '{}', null),
    ('reschedule.another_time.1', 'reschedule', 'phrase', 0.82, 'en',
        '(another|different|new|diff|other|later|earlier|alternate) (day|time|date|slot|'
        'appointment|appt|one i can|week)',
        'find another time to call me|late (fee|payment|payments|charge|on)|not late|buy|moron*|'
        'idiot*|your (guy|crew|tech)',
        null,
        '{}', null),
    ('reschedule.another_time.2', 'reschedule', 'phrase', 0.82, 'en',
        '(do|try|make it|come|can we|what about|how about|could we) ..3 (@day|#|later|'
        'earlier) instead',
        'find another time to call me|late (fee|payment|payments|charge|on)|not late|buy|moron*|'
        'idiot*|your (guy|crew|tech)',
        null,
        '{}', null),
    ('reschedule.another_time.3', 'reschedule', 'phrase', 0.82, 'en',
        'instead of (@weekday|@day|#)',
        'find another time to call me|late (fee|payment|payments|charge|on)|not late|buy|moron*|'
        'idiot*|your (guy|crew|tech)',
        null,
        '{}', null),
    ('reschedule.another_time.4', 'reschedule', 'phrase', 0.82, 'en',
        '(same time|same place) (@day|next|different)|something (came up|has come up|urgent came)',
        'find another time to call me|late (fee|payment|payments|charge|on)|not late|buy|moron*|'
        'idiot*|your (guy|crew|tech)',
        null,
        '{}', null),
    ('reschedule.another_time.5', 'reschedule', 'phrase', 0.82, 'en',
        '(running|runnin) ..3 (late|behind)|# ..1 (late|behind)|ill be late|be late|'
        'going to be late',
        'find another time to call me|late (fee|payment|payments|charge|on)|not late|buy|moron*|'
        'idiot*|your (guy|crew|tech)',
        null,
        '{}', null),
    ('reschedule.another_time.6', 'reschedule', 'phrase', 0.82, 'en',
        'stuck (at|in) (work|traffic|a meeting)|(move|push) (it|this)? (up|back)',
        'find another time to call me|late (fee|payment|payments|charge|on)|not late|buy|moron*|'
        'idiot*|your (guy|crew|tech)',
        null,
        '{}', null),
    ('reschedule.conflict.1', 'reschedule', 'phrase', 0.85, 'en',
        'conflict|came up|emergency|sick|flu|fever|covid|pink eye|threw up|throwing up|hospital|'
        'er|stuck|late|behind|forgot|slept in|overslept|alarm|sitter|babysitter|flat tire|'
        'broke down|wont start',
        'confirmed|ill be there|still (good|works|on|available)|see you|not late|no conflict|fast|'
        'another direction|went with',
        '@asks_confirm & !(@asks_consent)',
        '{}', null),
    ('reschedule.conflict.2', 'reschedule', 'phrase', 0.85, 'en',
        'back is out|in the air|(not|wont) ..1 (going|coming|going to make|be able)|no (call|'
        'meeting|visit) (today|tomorrow)|death in|funeral|rained out',
        'confirmed|ill be there|still (good|works|on|available)|see you|not late|no conflict|fast|'
        'another direction|went with',
        '@asks_confirm & !(@asks_consent)',
        '{}', null),
    ('reschedule.conflict.3', 'reschedule', 'phrase', 0.85, 'en',
        '(hold|held) off|(skip|miss|missed|missing) (today|tomorrow|it|my|our|this|the)|'
        'gotta (skip|bail|cancel|move)|have to (skip|bail|miss|work)|something happened',
        'confirmed|ill be there|still (good|works|on|available)|see you|not late|no conflict|fast|'
        'another direction|went with',
        '@asks_confirm & !(@asks_consent)',
        '{}', null),
    ('reschedule.conflict.4', 'reschedule', 'phrase', 0.85, 'en',
        '(instead|later|earlier|postpone|bump|reschedule|another|different) ..3|no (puedo|'
        'voy a poder|podre|alcanzo)|salio (turno|algo)',
        'confirmed|ill be there|still (good|works|on|available)|see you|not late|no conflict|fast|'
        'another direction|went with',
        '@asks_confirm & !(@asks_consent)',
        '{}', null),
    ('reschedule.conflict.5', 'reschedule', 'phrase', 0.85, 'en',
        '(try|do) (again)? (at|@day|#)',
        'confirmed|ill be there|still (good|works|on|available)|see you|not late|no conflict|fast|'
        'another direction|went with',
        '@asks_confirm & !(@asks_consent)',
        '{}', null),
    ('reschedule.conflict.6', 'reschedule', 'phrase', 0.85, 'en',
        'can you do (@day|#)|anything (after|before|later|earlier|else)|hard stop|(after|'
        'before) spring break',
        'confirmed|ill be there|still (good|works|on|available)|see you|not late|no conflict|fast|'
        'another direction|went with',
        '@asks_confirm & !(@asks_consent)',
        '{}', null),
    ('reschedule.conflict.7', 'reschedule', 'phrase', 0.85, 'en',
        'nobody ..2 home|come later|i can do (earlier|later)|(anything|whatever) you have (after|'
        'before|on|next)',
        'confirmed|ill be there|still (good|works|on|available)|see you|not late|no conflict|fast|'
        'another direction|went with',
        '@asks_confirm & !(@asks_consent)',
        '{}', null),
    ('reschedule.new_time', 'reschedule', 'phrase', 0.75, 'en',
        '(can|could|would|able|try|any|is|move|do|how|what|maybe|make) ..5 (@day|#|later|earlier|'
        'next week|week after) & ?',
        'still|confirm|confirmed|correct|right|cost|much|bring|parking',
        '@asks_confirm & !(@asks_consent|@offers_meeting)',
        '{}', null),
    ('reschedule.missed_us', 'reschedule', 'phrase', 0.85, 'en',
        '(try|call|again|another|sorry|missed|tomorrow|later|reschedule)',
        'not interested|wrong',
        '(no luck|missed you (at|this|for)|tried you for|no show)',
        '{}', null),
    ('reschedule.cancel_polite', 'reschedule', 'phrase', 0.9, 'en',
        '^ ..2 cancel (it|this|that|please|for me|for now|and reschedule|us)',
        'fee|policy|membership|subscription',
        null,
        '{cancel}', null),
    ('meeting.talk.1', 'meeting_request', 'phrase', 0.88, 'en',
        '(can|could|would|may|shall|should|lets|want|like|love|happy|open|able|prefer|rather|need|'
        'glad) (to|we|you|i|someone|somebody|us|yall)? ..3 (talk|meet|chat|speak|connect|zoom|'
        'discuss|schedule|book|facetime|visit|tour)',
        'talk to (my|the|him|her|a)|(speak|talk) ..1 (with|to) (my|the|them|him|her)|how much|'
        '(dont|not|do not) ..2 (call|talk|meet|want)|not open|(talk|discuss|go over) (it|this|'
        'that)? (with|by) (my|text)|quit|stop (by|at|in) the (store|bank)|meet (the|'
        'your) (requirements|deadline|price)|see it to believe|book me down|man to man|what rate',
        null,
        '{}', null),
    ('meeting.talk.2', 'meeting_request', 'phrase', 0.88, 'en',
        '(can|could|would|may|should|lets|want|like|love|happy|open|able|glad) (to|we|you|i|'
        'someone|somebody|us|yall)? ..2 (come|stop|swing|hop|jump|sit|call|ring|walk|set|see|go|'
        'get|give|drop) (in|by|me|us|on|down|up|it|you|over|the)',
        'talk to (my|the|him|her|a)|(speak|talk) ..1 (with|to) (my|the|them|him|her)|how much|'
        '(dont|not|do not) ..2 (call|talk|meet|want)|not open|(talk|discuss|go over) (it|this|'
        'that)? (with|by) (my|text)|quit|stop (by|at|in) the (store|bank)|meet (the|'
        'your) (requirements|deadline|price)|see it to believe|book me down|man to man|what rate',
        null,
        '{}', null),
    ('meeting.call_me.1', 'meeting_request', 'phrase', 0.85, 'en',
        '(call|ring|phone|buzz|dial) (me|us|my cell|my husband*|my wife*|my house|my office|'
        'the house|my phone) ..3',
        '(dont|do not|not|stop|quit|never|you|they|yall) ..1 call (me|us)|call me (crazy|old|'
        'when rates|when the|when you have|when its|in (a|#|@month|few|the|late|early)|'
        'next (month|year|quarter|spring|summer|fall|season|@season)|after (@season|the|my|'
        '@month)|if)|(when|until|if|once) rates|call me later|call me back (in|next (month|year)|'
        '@month)|(wont|cant) call|not call|call me a',
        null,
        '{}', null),
    ('meeting.call_me.2', 'meeting_request', 'phrase', 0.85, 'en',
        '(give|gimme|shoot) (me|us) (a)? (call|ring|buzz|shout|holler)|just (call|holler|ring)',
        '(dont|do not|not|stop|quit|never|you|they|yall) ..1 call (me|us)|call me (crazy|old|'
        'when rates|when the|when you have|when its|in (a|#|@month|few|the|late|early)|'
        'next (month|year|quarter|spring|summer|fall|season|@season)|after (@season|the|my|'
        '@month)|if)|(when|until|if|once) rates|call me later|call me back (in|next (month|year)|'
        '@month)|(wont|cant) call|not call|call me a',
        null,
        '{}', null),
    ('meeting.call_me.3', 'meeting_request', 'phrase', 0.85, 'en',
        '(can|could|please|someone|somebody) ..4 call (me|us) (back|please|@day|@part|today|now|'
        'at|around)',
        '(dont|do not|not|stop|quit|never|you|they|yall) ..1 call (me|us)|call me (crazy|old|'
        'when rates|when the|when you have|when its|in (a|#|@month|few|the|late|early)|'
        'next (month|year|quarter|spring|summer|fall|season|@season)|after (@season|the|my|'
        '@month)|if)|(when|until|if|once) rates|call me later|call me back (in|next (month|year)|'
        '@month)|(wont|cant) call|not call|call me a',
        null,
        '{}', null),
    ('meeting.call_me.4', 'meeting_request', 'phrase', 0.85, 'en',
        'feel free to call|you can call|call after (#|that)|call back (please|@day)|ring the',
        '(dont|do not|not|stop|quit|never|you|they|yall) ..1 call (me|us)|call me (crazy|old|'
        'when rates|when the|when you have|when its|in (a|#|@month|few|the|late|early)|'
        'next (month|year|quarter|spring|summer|fall|season|@season)|after (@season|the|my|'
        '@month)|if)|(when|until|if|once) rates|call me later|call me back (in|next (month|year)|'
        '@month)|(wont|cant) call|not call|call me a',
        null,
        '{}', null),
    ('meeting.works.1', 'meeting_request', 'phrase', 0.8, 'en',
        '(@weekday|@day|@part|#|month|weekends) ..2 (works|work|is|are|sounds|would|could|'
        'ill) (good|fine|best|better|ok|okay|great|perfect|possible|for|be|work|free|open|good|$)',
        '(not|dont|doesnt|bad|isnt|cant|wont) (work|works|good|@day|do|make)|rate|per|percent|'
        'dollar|# (weeks|months|years)|price|end of the month|next (month|year|quarter)|'
        'still (works|good)|confirm*|price is|(dont|not|never) ..1 (text|call|message)',
        null,
        '{}', null),
    ('meeting.works.2', 'meeting_request', 'phrase', 0.8, 'en',
        '(works|work|good|best|better) (for|on) (me|us|@weekday|@day|mornings|@part|weekends) ..3',
        '(not|dont|doesnt|bad|isnt|cant|wont) (work|works|good|@day|do|make)|rate|per|percent|'
        'dollar|# (weeks|months|years)|price|end of the month|next (month|year|quarter)|'
        'still (works|good)|confirm*|price is|(dont|not|never) ..1 (text|call|message)',
        null,
        '{}', null),
    ('meeting.works.3', 'meeting_request', 'phrase', 0.8, 'en',
        '(@weekday|#|@day|@part) (works|ok|okay|possible|best|preferred|please) ..1',
        '(not|dont|doesnt|bad|isnt|cant|wont) (work|works|good|@day|do|make)|rate|per|percent|'
        'dollar|# (weeks|months|years)|price|end of the month|next (month|year|quarter)|'
        'still (works|good)|confirm*|price is|(dont|not|never) ..1 (text|call|message)',
        null,
        '{}', null),
    ('meeting.how_about.1', 'meeting_request', 'phrase', 0.82, 'en',
        '(how|what) about (the|this|next|on)? ..1 (@weekday|tomorrow|tonight|today|#|weekend|week|'
        '@part)',
        'instead|rate|cost|percent|price|open (on)?|hours|deadline|offer|cover|until (#|@weekday)|'
        'expire*|start date',
        null,
        '{}', null),
    ('meeting.how_about.2', 'meeting_request', 'phrase', 0.82, 'en',
        '(does|is|hows|would|do) (the|this|next|on)? ..1 (@weekday|tomorrow|tonight|week|'
        'weekend) ..2 (work|good|ok|possible|of|too|available|open|free)',
        'instead|rate|cost|percent|price|open (on)?|hours|deadline|offer|cover|until (#|@weekday)|'
        'expire*|start date',
        null,
        '{}', null),
    ('meeting.how_about.3', 'meeting_request', 'phrase', 0.82, 'en',
        '(lets|can|could|we|ill|put|book|pencil|schedule|get|set|sign) (do|say|me|us|make|'
        'shoot) ..3 (@weekday|@day|#|@part)',
        'instead|rate|cost|percent|price|open (on)?|hours|deadline|offer|cover|until (#|@weekday)|'
        'expire*|start date',
        null,
        '{}', null),
    ('meeting.how_about.4', 'meeting_request', 'phrase', 0.82, 'en',
        '(openings|times|slots|availability) (do|tonight|today|tomorrow|@weekday|you|are|this|'
        'next|for)',
        'instead|rate|cost|percent|price|open (on)?|hours|deadline|offer|cover|until (#|@weekday)|'
        'expire*|start date',
        null,
        '{}', null),
    ('meeting.how_about.5', 'meeting_request', 'phrase', 0.82, 'en',
        '(any|got|have) ..2 (openings|times|slots|availability|appointments|time) ..2 (@weekday|'
        '@day|this|next|available)',
        'instead|rate|cost|percent|price|open (on)?|hours|deadline|offer|cover|until (#|@weekday)|'
        'expire*|start date',
        null,
        '{}', null),
    ('meeting.free.1', 'meeting_request', 'phrase', 0.82, 'en',
        '(im|am|were|are|be|hes|shes|is) ..1 (free|open|available|avail|around|home|'
        'off) ..3 (@weekday|@day|#|after|before|between|anytime|any|@part|all|this|next|until)',
        'not (free|available|home|around)|wont be|free (trial|estimate|quote|class|of|for)|'
        'open (to|until|house|enrollment|on)|not until|cant|are you|^ (you|are you) open',
        null,
        '{}', null),
    ('meeting.free.2', 'meeting_request', 'phrase', 0.82, 'en',
        '(free|open|available|home) (@weekday|@day|after|at|between|anytime)',
        'not (free|available|home|around)|wont be|free (trial|estimate|quote|class|of|for)|'
        'open (to|until|house|enrollment|on)|not until|cant|are you|^ (you|are you) open',
        null,
        '{}', null),
    ('meeting.free.3', 'meeting_request', 'phrase', 0.82, 'en',
        '(anytime|whenever) ..2 (@day|is|works|after|before|this|next|you|but)',
        'not (free|available|home|around)|wont be|free (trial|estimate|quote|class|of|for)|'
        'open (to|until|house|enrollment|on)|not until|cant|are you|^ (you|are you) open',
        null,
        '{}', null),
    ('meeting.free.4', 'meeting_request', 'phrase', 0.82, 'en',
        'any (time|day) ..2 (@day|is|works|after|before|but|this|next)',
        'not (free|available|home|around)|wont be|free (trial|estimate|quote|class|of|for)|'
        'open (to|until|house|enrollment|on)|not until|cant|are you|^ (you|are you) open',
        null,
        '{}', null),
    ('meeting.free.5', 'meeting_request', 'phrase', 0.82, 'en',
        '(mornings|evenings|afternoons|weekends) (are|is|work|works|only|please)|(from|'
        'between) # ..1 (and|to) #',
        'not (free|available|home|around)|wont be|free (trial|estimate|quote|class|of|for)|'
        'open (to|until|house|enrollment|on)|not until|cant|are you|^ (you|are you) open',
        null,
        '{}', null),
    ('meeting.free.6', 'meeting_request', 'phrase', 0.82, 'en',
        '# to # ..2 (@day|any|works)',
        'not (free|available|home|around)|wont be|free (trial|estimate|quote|class|of|for)|'
        'open (to|until|house|enrollment|on)|not until|cant|are you|^ (you|are you) open',
        null,
        '{}', null),
    ('meeting.schedule.1', 'meeting_request', 'phrase', 0.85, 'en',
        '(set up|setup|schedule|book|arrange|make|plan|get|need|want|hacer*|like) (a|an|my|the|me|'
        'us|up)? ..2 (call|phone call|time|appointment|appt|meeting|visit|demo|consult|'
        'consultation|tour|slot|viewing|showing|walkthrough|interview|inspection|estimate visit|'
        'zoom|chat|cleaning|checkup|test drive|cita|session)',
        'cancel*|already (have|booked)|reschedul*|move my|cant make|(dont|not|no) ..2 (want|need|'
        'schedule|time)|estimate for|from my|remove|off the schedule|how much|what time (is|'
        'was) my',
        null,
        '{}', null),
    ('meeting.schedule.2', 'meeting_request', 'phrase', 0.85, 'en',
        '(calendar|calendly|booking|meeting|scheduling) (link|invite|invitation)|(zoom|teams|'
        'facetime|google meet|video call) ..2',
        'cancel*|already (have|booked)|reschedul*|move my|cant make|(dont|not|no) ..2 (want|need|'
        'schedule|time)|estimate for|from my|remove|off the schedule|how much|what time (is|'
        'was) my',
        null,
        '{}', null),
    ('meeting.schedule.3', 'meeting_request', 'phrase', 0.85, 'en',
        '(when|what time|what times|what day|cuando|a que hora) (can|could|do|does|works|would|me|'
        'puede|you|should|is good|are you) ..4 (see|meet|talk|call|come|available|free|work|works|'
        'start|good|atender|pasar|fit|get in|do it|schedule|swing|stop|best|have)',
        'cancel*|already (have|booked)|reschedul*|move my|cant make|(dont|not|no) ..2 (want|need|'
        'schedule|time)|estimate for|from my|remove|off the schedule|how much|what time (is|'
        'was) my',
        null,
        '{}', null),
    ('meeting.start', 'meeting_request', 'phrase', 0.75, 'en',
        'start (@weekday|tomorrow|next week) ..1 $ ? ',
        'until',
        null,
        '{}', null),
    ('meeting.come_by.1', 'meeting_request', 'phrase', 0.85, 'en',
        '(ill|i will|can|could|will|well|we can|going to|gonna|may i|might|let me|we will|i can|'
        'want to|wanna|come) ..2 (come|stop|swing|drop|pop) (by|in|over|out|through|down|up|'
        'see) ..4',
        'ill be there $|see you|come by way|stop (by|in) (with|and) (trash|kill)|come (up|'
        'down) (in|on) (price|the price)|can you come down|wont|not|bring|in the spring|my dog|'
        'ill stop back|remove|before yall|man to man|where your office',
        null,
        '{}', null),
    ('meeting.come_by.2', 'meeting_request', 'phrase', 0.85, 'en',
        '(stop|swing|come|drop) (by|over|out) (@day|@weekday|anytime|around|after|when|please|the)',
        'ill be there $|see you|come by way|stop (by|in) (with|and) (trash|kill)|come (up|'
        'down) (in|on) (price|the price)|can you come down|wont|not|bring|in the spring|my dog|'
        'ill stop back|remove|before yall|man to man|where your office',
        null,
        '{}', null),
    ('meeting.come_by.3', 'meeting_request', 'phrase', 0.85, 'en',
        'come (see|look|check) (it|them|at|out)|come get me',
        'ill be there $|see you|come by way|stop (by|in) (with|and) (trash|kill)|come (up|'
        'down) (in|on) (price|the price)|can you come down|wont|not|bring|in the spring|my dog|'
        'ill stop back|remove|before yall|man to man|where your office',
        null,
        '{}', null),
    ('meeting.come_by.4', 'meeting_request', 'phrase', 0.85, 'en',
        '(see|view|tour|look at|show me) (it|the (house|place|car|truck|unit|property|one)) (this|'
        '@day|@weekday|in person|today)',
        'ill be there $|see you|come by way|stop (by|in) (with|and) (trash|kill)|come (up|'
        'down) (in|on) (price|the price)|can you come down|wont|not|bring|in the spring|my dog|'
        'ill stop back|remove|before yall|man to man|where your office',
        null,
        '{}', null),
    ('meeting.short_time', 'meeting_request', 'phrase', 0.8, 'any',
        '(@weekday|tomorrow|tonight|today|now|#|anytime|any time|whenever|mornings|afternoons|'
        'evenings|@part|this week|next week|manana|weekend)',
        '(not|cant|busy|no|dont|sorry|after the|until|till|month|months|year|years|next month|'
        'weeks|in a|driving|stop|wrong|rate|price|interested|how much|cost|monday morning|at work|'
        'percent|dollar|works? here|last|since|ago)|check back|circle|ping|comparison|go through',
        '(@asks_time) & !(@asks_confirm|upload|look at|proposal|estimate\?|rate your|how was)',
        '{}', null),
    ('meeting.short_offer', 'meeting_request', 'phrase', 0.78, 'any',
        '(@weekday|@day|@part|#|anytime|zoom|phone|free|available|call|talk|meet|come|'
        'visit) ..6 (@weekday|tomorrow|works|fine|ok|after|before|free|good|#|best|please|better|'
        'instead|home|possible|tonight|in)',
        '(not|cant|busy|no|dont|sorry|stop|wrong|rate|price|how much|cost|month|months|year|years|'
        'percent|dollar|months|in a|until|till|driving|remove|email)',
        '(@offers_meeting) & !(@asks_confirm)',
        '{}', null),
    ('meeting.yes_offer', 'meeting_request', 'phrase', 0.85, 'any',
        '@consent',
        null,
        '(@offers_meeting) & !(@asks_confirm|@asks_consent)',
        '{}', null),
    ('meeting.yes_time.1', 'meeting_request', 'phrase', 0.85, 'any',
        '@consent',
        null,
        '(@asks_time) & !(@asks_confirm|@asks_consent|rate your|how was|upload|proposal)',
        '{}', null),
    ('meeting.yes_time.2', 'meeting_request', 'phrase', 0.85, 'any',
        '^ ..2 (works|fine|good|great|perfect) (for|by|with)? (me|us)? ..3',
        null,
        '(@asks_time) & !(@asks_confirm|@asks_consent|rate your|how was|upload|proposal)',
        '{}', null),
    ('meeting.yes_go', 'meeting_request', 'phrase', 0.75, 'any',
        '^ ..1 (yes|sure|yeah|yep|ok|okay|absolutely|definitely|si|claro|interested|happy to|'
        'love to|of course|please) (please|lets|that|i|we|and|but|can|you|id|go|sounds|just|come|'
        'stop|call) ..3',
        'not|no|cant|dont|price|cost|how much',
        '(@offers_meeting) & !(@asks_confirm|@asks_consent)',
        '{}', null),
    ('meeting.option', 'meeting_request', 'keyword', 0.85, 'any',
        'a|b|c|1|2|3|call|call me|morning|afternoon|evening',
        null,
        '(set up|schedule|ill call|call you|for (mornings|afternoons|evenings|a call|'
        'a demo)) & (reply|a|1|text) & !(@asks_consent|1 for pricing)',
        '{}', null),
    ('meeting.number_time', 'meeting_request', 'phrase', 0.85, 'any',
        '^ (at|around|after|say|like|maybe)? (#|@weekday|tomorrow|today|tonight) ..2 $',
        null,
        '(good|best|what|which) (time|day) ..6 (call|ring|talk|chat|meet|you)|what day|what time',
        '{}', null),
    ('meeting.es.1', 'meeting_request', 'phrase', 0.85, 'es',
        '(puede|puedes|pueden|podria|podrian|me) ..1 (llamar|llamarme|marcar|marcarme|pasar|venir|'
        'hablar|llame|llama|atender)',
        'no (puede|me llame|puedo|llame*)|ya no|cancel*',
        null,
        '{}', null),
    ('meeting.es.2', 'meeting_request', 'phrase', 0.85, 'es',
        '(llameme|llamame|marqueme|marcame|llamenme|hablame|hableme)|(hacer|agendar|quiero|'
        'quisiera|programar|sacar) ..2 (cita|appointment|llamada)',
        'no (puede|me llame|puedo|llame*)|ya no|cancel*',
        null,
        '{}', null),
    ('meeting.es.3', 'meeting_request', 'phrase', 0.85, 'es',
        '(podemos|quiero) (hablar|vernos|platicar)|(cuando|a que hora) ..2 (puede|atender|pueden|'
        'puedo|venir)',
        'no (puede|me llame|puedo|llame*)|ya no|cancel*',
        null,
        '{}', null),
    ('meeting.es.4', 'meeting_request', 'phrase', 0.85, 'es',
        '(tienes|tiene|tienen) ..2 (el|para el|@weekday|hora|lugar|espacio)',
        'no (puede|me llame|puedo|llame*)|ya no|cancel*',
        null,
        '{}', null),
    ('meeting.other.1', 'meeting_request', 'phrase', 0.85, 'any',
        '(on peut|pouvons nous|peut on|pourrait on|pouvez vous) ..2 (appeler|parler|voir|'
        'rencontrer|discuter|m appeler)',
        'nicht|cancel*|plus tard|en (septembre|janvier)',
        null,
        '{}', null),
    ('meeting.other.2', 'meeting_request', 'phrase', 0.85, 'any',
        'rappelez moi|appelez moi|(pode|podem|poderia) (me)? (ligar|chamar|passar|vir)|me liga|'
        'vamos (marcar|conversar)|marcar (uma|um) ..1|(rufen sie|ruf) mich an',
        'nicht|cancel*|plus tard|en (septembre|janvier)',
        null,
        '{}', null),
    ('meeting.other.3', 'meeting_request', 'phrase', 0.85, 'any',
        '(konnen|konnten) wir ..3 (sprechen|telefonieren|treffen|reden)|termin (vereinbaren|'
        'machen|ausmachen)',
        'nicht|cancel*|plus tard|en (septembre|janvier)',
        null,
        '{}', null),
    ('meeting.other.4', 'meeting_request', 'phrase', 0.85, 'any',
        'hatten sie ..2 zeit',
        'nicht|cancel*|plus tard|en (septembre|janvier)',
        null,
        '{}', null),
    ('confirmation.yes.1', 'confirmation', 'phrase', 0.9, 'any',
        '@consent',
        'no|not|cant|cancel|reschedule|how much',
        '@asks_confirm & !(@asks_consent)',
        '{}', null),
    ('confirmation.yes.2', 'confirmation', 'phrase', 0.9, 'any',
        '^ (c|y|1|confirm|confirmed|confirmo|confirmado|confirmada|confirming) ..4 $',
        'no|not|cant|cancel|reschedule|how much',
        '@asks_confirm & !(@asks_consent)',
        '{}', null),
    ('confirmation.yes.3', 'confirmation', 'phrase', 0.9, 'any',
        '^ (ok|k|kk|yes|yep|yeah|yup|si|great|perfect) ..1 (thanks|thank you|gracias|see you|'
        'will do|got it|sounds good) ..3 $',
        'no|not|cant|cancel|reschedule|how much',
        '@asks_confirm & !(@asks_consent)',
        '{}', null),
    ('confirmation.yes.4', 'confirmation', 'phrase', 0.9, 'any',
        '^ (still|yep still|yes still|all) (good|works|set|on) ..2 $',
        'no|not|cant|cancel|reschedule|how much',
        '@asks_confirm & !(@asks_consent)',
        '{}', null),
    ('confirmation.there.1', 'confirmation', 'phrase', 0.8, 'en',
        '(ill|i will|well|we will|will|we ll|i shall|hell|shell|shes going to|im going to|'
        'going to) be (there|home|here|ready|waiting)',
        'cant|not|wont| ? |never|unless|late|until|till',
        null,
        '{}', null),
    ('confirmation.there.2', 'confirmation', 'phrase', 0.8, 'en',
        'see (you|ya|yall|him|her) (then|there|@day|@weekday|at|soon|thurs|in|#|tomorrow)|(on my|'
        'on our) way|omw',
        'cant|not|wont| ? |never|unless|late|until|till',
        null,
        '{}', null),
    ('confirmation.there.3', 'confirmation', 'phrase', 0.8, 'en',
        'en route|(im|were|we are|i am) (here|outside|on the way|in the (parking|lot|lobby)|'
        'parked|coming|heading|downstairs|waiting)|im coming|here in the',
        'cant|not|wont| ? |never|unless|late|until|till',
        null,
        '{}', null),
    ('confirmation.there.4', 'confirmation', 'phrase', 0.8, 'en',
        'cant wait to (see|meet)|looking forward to (it|meeting|seeing|our)|on (my|the) calendar|'
        'got it on',
        'cant|not|wont| ? |never|unless|late|until|till',
        null,
        '{}', null),
    ('confirmation.there.5', 'confirmation', 'phrase', 0.8, 'en',
        '(nos vemos|ahi estare|alla estare|aqui estaremos|aqui lo espero|lo esperamos|'
        'ahi nos vemos|ahi estaremos|a demain|bis morgen|ate amanha|estarei la)',
        'cant|not|wont| ? |never|unless|late|until|till',
        null,
        '{}', null),
    ('confirmation.there_ctx', 'confirmation', 'phrase', 0.75, 'en',
        '(there|here|see you|see ya|home|coming|works|good|great|perfect|correct|right|yes|yep|'
        'yeah|on|ready|excited|waiting|same|set|will do|received|calendar|thanks|gate|available|'
        'leaving|parking|promise|bring|llevo|estare|nothing changed|all of us|both)',
        'cant|not going|wont|cancel|reschedule|late|instead|move|another|different|sick|stuck|'
        'no puedo|later|earlier|postpone|bump|behind| ? ',
        '@asks_confirm & !(@asks_consent|@offers|offer)',
        '{}', null),
    ('confirmation.word.1', 'confirmation', 'phrase', 0.72, 'en',
        '^ ..1 (confirm|confirmed|confirming|confirmo|confirmado|confirmada|je confirme|'
        'ich bestatige|confirmadissimo|bestatigt) ..4',
        'can you confirm|could you confirm|please confirm|(are|is|do) ..2 still|confirm (that|the|'
        'if|whether|my)|can i',
        null,
        '{}', null),
    ('confirmation.word.2', 'confirmation', 'phrase', 0.72, 'en',
        '(that|it|time|@day|@weekday|#) still (works|good|fine)',
        'can you confirm|could you confirm|please confirm|(are|is|do) ..2 still|confirm (that|the|'
        'if|whether|my)|can i',
        null,
        '{}', null),
    ('confirmation.word.3', 'confirmation', 'phrase', 0.72, 'en',
        'still (available|on|good|coming|works) (for|at|to|tomorrow|today)|(yes|yep|yeah) (ill|'
        'we will|well|i will|still|see you|that still)|no need to (cancel|reschedule)',
        'can you confirm|could you confirm|please confirm|(are|is|do) ..2 still|confirm (that|the|'
        'if|whether|my)|can i',
        null,
        '{}', null),
    ('confirmation.word.4', 'confirmation', 'phrase', 0.72, 'en',
        '(dont|do not) cancel',
        'can you confirm|could you confirm|please confirm|(are|is|do) ..2 still|confirm (that|the|'
        'if|whether|my)|can i',
        null,
        '{}', null),
    ('confirmation.reaction', 'confirmation', 'phrase', 0.9, 'any',
        '^ reaction (liked|loved|reacted|emphasized)',
        null,
        '(confirm*|see you|good|ok|works|work|still on|at #) & !(@asks_consent|want me)',
        '{reaction}', null);
