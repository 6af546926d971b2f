-- Lists that the rules name as @name. Texts are matched after classify.normalize: no apostrophes, no
-- accents, u, pls, thx and the like spelled out.
insert into pg_temp.pack_list (name, note, pattern)
values
    ('text', 'nouns and verbs of texting',
     'text|texts|texting|txt|txts|txting|txtin|message|messages|messaging|msg|msgs|sms|mms'),
    ('reach', 'verbs of contacting, base form',
     'text|txt|message|msg|contact|write|email|bother|spam|bug|harass|sms|solicit|disturb'),
    ('reaching', 'verbs of contacting, -ing',
     'texting|txting|txtin|messaging|msging|contacting|calling|emailing|bothering|sending|writing|'
     'hitting|spamming|harassing|bugging|soliciting|blowing|pestering|annoying|reaching'),
    ('dont', 'do not', 'dont|do not|never|please do not|dont ever|dont you'),
    ('thing', 'what a list holds',
     'list|lists|listing|system|database|records|file|files|alerts|thread|thing|chain|campaign|crm|'
     'reminders|distribution|mailing|texts|messages|blast|group|rotation|sequence'),
    ('day', 'a day or part of it',
     '@weekday|tomorrow|today|tonight|weekend|week|manana|hoy|demain|morgen|amanha|hoje'),
    ('part', 'a part of a day or a clock time',
     'morning|mornings|afternoon|afternoons|evening|evenings|noon|lunch|lunchtime|am|pm|oclock|'
     'night|nights'),
    ('season', 'a season or a time to wait for',
     'spring|summer|fall|autumn|winter|holidays|holiday|christmas|xmas|thanksgiving|easter|'
     'new year|new years|tax season|quarter|semester|q 1|q 2|q 3|q 4|q1|q2|q3|q4'),
    ('good', 'praise',
     'good|great|perfect|awesome|fine|fantastic|amazing|nice|wonderful|excellent|cool|lovely|solid|'
     'interesting|fun|legit'),
    ('consent', 'a whole message that says yes',
     '^ @yes @yes? @yes? $|^ (uh|um|oh|hmm) @yes $|^ @yes (thanks|sir|maam|mam|man|emojismile|'
     'emojihooray|emojilaugh) $|^ (of course|for sure|fo sho|why not|sounds good|sounds great|'
     'lets go|claro que si|esta bien|d accord|works for me|1|1 @yes|10 4) $'),
    ('refusal', 'a whole message that says no',
     '^ (uh|ehh|eh|um|lol|sorry)? @no @no? (@no|sir|maam|mam|sorry|lol)? $|'
     '^ @no? (not really|no way|not today|not at all|i dont|i do not|im not|not me|we are not) $'),
    ('family', 'people who are named by their relation',
     'wife|husband|spouse|partner|brother|sister|cousin|friend|neighbor|neighbour|mom|mother|dad|'
     'father|son|daughter|boss|accountant|cpa|attorney|lawyer|roommate|coworker|colleague|assistant|'
     'manager|landlord|uncle|aunt|nephew|niece|fiance|girlfriend|boyfriend|buddy|kid|kids|cfo|ceo|'
     'coo|cto|controller|office|admin|director|secretary|team|law|'
     'esposa|esposo|primo|prima|hermano|hermana|compadre|comadre|cunado|jefe|hijo|hija|mama|papa'),
    ('meeting', 'kinds of meetings',
     'appt|appointment|appointments|meeting|mtg|call|demo|visit|consult|consultation|interview|'
     'session|showing|tour|cleaning|checkup|exam|inspection|walkthrough|estimate|test drive|slot|'
     'reservation|booking|closing|survey|install|pickup|delivery|review|class|lesson|adjustment|'
     'screen|zoom|cita|termin|rendez vous|consulta|reunion|visita|entrevista'),
    ('swear', 'abuse',
     'fuck*|fck|fcking|fuk|fukin|bitch*|asshole*|assholes|bastard*|scumbag*|moron*|idiot*|dumbass*|jackass*|'
     'dipshit*|bullshit|scammer*|thieves|thief|crook*|parasite*|vulture*|leech*|loser*|clown|clowns|'
     'pos|kys|cunt*|dick|dickhead*|prick*|pricks|douche*|retard*|racist*|liar|liars|pathetic|'
     'disgusting|imbecil*|stupid|jerk|jerks|pigs|chinga*|pendej*|puta|puto|putos|cabron*|rateros|'
     'ladrones|sinverguenza*|mierda|culero*|connard*|salaud*|arschloch|verpiss*|emojifinger|idiota*'),
    ('asks_consent', 'previous outbound: an opt-in prompt or the notice of an opt-out',
     'been (unsubscribed|removed|opted out)|(are|youre) (unsubscribed|opted out|off the list|'
     'removed)|no longer receive|(not|wont|nao|ya no) ..1 (receive|get|recibira|recebera) ..3 '
     '(texts|messages|more|mensajes|mais|alerts)|receive no (more|further)|have opted out|'
     'successfully (unsubscribed|removed|opted)|(start|unstop|alta|iniciar|join|agree|resubscribe) '
     '(to|para) _|text join|(texts|alerts|messages|updates) by text|by text reply|'
     'get texts about|text (updates|alerts)|appointment texts|consent is not|'
     'recibir mensajes|not required to (enroll|buy|purchase)|replied stop|receive ..3 texts from'),
    ('asks_confirm', 'previous outbound: a known appointment',
     'confirm*|reminder|remind you|recordatorio|le recuerdo|rappel|still on for|shift (tomorrow|today)|dont bail|still (good|coming|work|works|'
     'available|able|make|planning)|see you|looking forward|(appt|appointment) is|your (appt|'
     'appointment|interview|session|showing|reservation|tour|shift|visit|pickup|consult|slot|tech|'
     'technician|test drive)|youre (on|down|set|all set|booked|scheduled)|(have|got) you (for|down|'
     'scheduled|booked|at)|su cita|sua consulta|(our|the) (call|meeting|demo|interview|zoom|#)|'
     'can you make it|on for (#|@weekday|today|tomorrow)|(crew|tech|technician|inspector|'
     'photographer|surveyor|installer|tecnico) ..1 (arrives|arriving|will|at|llega|coming)|to cancel|'
     'to reschedule|on se voit|(talk|ready) at #|closing is|(tomorrow|today|hoy|@weekday) (at|a las) #|'
     'calling you in|(orientation|closing|launch|strategy) call'),
    ('offers_meeting', 'previous outbound: offers a talk or a visit',
     '(quick|short|brief|phone|video) (call|chat|demo|zoom|screen|visit)|give you a (call|ring)|got # (min|'
     'minutes)|(free|time|available|moment|minute) to (talk|chat|meet|connect|discuss|go over|'
     'speak)|(stop|swing|come|drop) (by|in|over|out)|walkthrough|(want|worth|like|see) ..2 '
     '(demo|tour|consult|call|visit)|the schedule|to book|get you (scheduled|booked|in)|(book|'
     'schedule|set up) ..3 (call|time|appointment|visit|tour|demo|meeting|consult|you|it)|(open|'
     'happy|ready) to (meet|talk|chat|connect)|comparing notes|go over|podemos (falar|hablar)|'
     'hablamos|puedo (llamar|explicar)|to (talk|connect|meet|chat)|in person|take a look|meet you|'
     'time for (your|a|another|#)|due for|checkup|(annual|portfolio|free) (review|inspection)'),
    ('asks_time', 'previous outbound: asks for a time',
     '(when|what time|what day|which day|when is|what times) ..3 (you|works|good|best|free|call|like|'
     'finish|convenient)|(good|best|better) (time|day)|what works|(how about|hows|how is|does) ..2 '
     '(@weekday|tomorrow|today|#)|this week|mornings|afternoons|(@weekday|tomorrow|today) (at|or) _|'
     'un moment cette|# (min|minute|minutes)|cuando|a que hora|in your area on|what day'),
    ('offers', 'previous outbound: offers something and asks whether it is wanted',
     '(want|need|like|prefer) (me|us|to|a|some|your|it|one|more|another)|would you (like|be|want)|'
     'should (i|we)|shall (i|we)|can (i|we)|may (i|we)|could (i|we)|interested|open to|thinking of|'
     'thinking about|still (looking|thinking|want|need|considering|interested|hunting|in the)|'
     'you in|reply (yes|y|1|go)|worth a|any interest|ready to|looking (for|to)|le (gustaria|interesa|'
     'animas)|te (interesa|animas|gustaria)|quiere|quieres|interesse|sigue|vamos|in the market|up for|'
     'would ..6 (help|make sense|work|be useful)|have you (considered|thought)|if you want|send over|'
     'room for you|are you (looking|interested|ready|open)|let us|lets get|do you want'),
    ('asks_minute', 'previous outbound: asks whether now is a good time, or whether something is done',
     '(got|have) a (sec|second|minute|min|moment|few)|(bad|good|ok|right) time|now ok|is now|'
     'missed you|just (tried|missed|called)|got # (min|minutes)|can you talk|free (now|to talk)|did '
     'you (get|have|see|look|upload|finish|read|sign|review)|chance to (look|review|read)|any '
     '(thoughts|update|updates|decision|questions)|what did you think|when should i|pudo|un minuto|'
     '(follow|following|circling|checking) (up|back|in)'),
    ('asks_who', 'previous outbound: asks for a person',
     'is this|am i speaking|(right|best|good) (person|contact)|who (handles|manages|is in charge|'
     'runs|should|does|takes|makes)|(whoever|person) who|anyone (who|you know)|know (any|anyone|'
     'someone|anybody)|hablo con|are you the|point me|speak with|bring a (buddy|friend)|refer a|'
     'conoce a|responsable|friends (who|thinking)|reviews youd');

update pg_temp.pack_list
set is_class = true
where name ~ '^(asks|offers)';

insert into pg_temp.pack_frequency (lexeme, share)
select f.lexeme, f.share
from (values
    ('^', 1.0), ('$', 1.0), ('?', 0.25), ('#', 0.22), ('@weekday', 0.1), ('@month', 0.04), ('@yes', 0.2), ('@no', 0.1),
    ('i', 0.3), ('you', 0.25), ('to', 0.24), ('the', 0.24), ('a', 0.19), ('me', 0.15), ('my', 0.15),
    ('it', 0.14), ('is', 0.12), ('for', 0.12), ('and', 0.12), ('in', 0.1), ('on', 0.09), ('im', 0.09),
    ('of', 0.09), ('that', 0.08), ('this', 0.09), ('can', 0.09), ('we', 0.09), ('at', 0.08),
    ('no', 0.08), ('not', 0.08), ('your', 0.07), ('with', 0.07), ('be', 0.06), ('have', 0.06),
    ('what', 0.06), ('do', 0.06), ('up', 0.05), ('out', 0.04), ('if', 0.05), ('but', 0.05),
    ('so', 0.04), ('just', 0.04), ('get', 0.04), ('are', 0.05), ('how', 0.05), ('please', 0.07),
    ('yes', 0.05), ('ok', 0.04), ('thanks', 0.05), ('call', 0.05), ('will', 0.03), ('ill', 0.03),
    ('dont', 0.04), ('stop', 0.05), ('now', 0.03), ('by', 0.03), ('from', 0.03), ('back', 0.03),
    ('was', 0.02), ('they', 0.02), ('he', 0.02), ('she', 0.02), ('his', 0.02), ('her', 0.02),
    ('there', 0.03), ('here', 0.03), ('go', 0.02), ('like', 0.03), ('need', 0.03), ('want', 0.03),
    ('know', 0.02), ('time', 0.02), ('text', 0.03), ('number', 0.03), ('send', 0.03), ('good', 0.03),
    ('work', 0.02), ('works', 0.02), ('right', 0.02), ('one', 0.03), ('after', 0.02), ('or', 0.04),
    ('as', 0.02), ('all', 0.02), ('an', 0.02), ('about', 0.02), ('when', 0.02), ('see', 0.02),
    ('make', 0.02), ('more', 0.02), ('us', 0.02), ('our', 0.02), ('has', 0.01), ('did', 0.02),
    ('does', 0.02), ('been', 0.01), ('next', 0.02), ('week', 0.02), ('day', 0.01), ('tomorrow', 0.02),
    ('today', 0.02), ('am', 0.02), ('pm', 0.02), ('who', 0.02), ('take', 0.02), ('off', 0.02),
    ('already', 0.02), ('too', 0.02), ('look', 0.01), ('looking', 0.01), ('still', 0.02),
    ('interested', 0.02), ('much', 0.02), ('price', 0.01), ('quote', 0.01), ('de', 0.04),
    ('que', 0.03), ('la', 0.03), ('el', 0.02), ('en', 0.03), ('por', 0.02), ('es', 0.02),
    ('un', 0.01), ('se', 0.01), ('mi', 0.01), ('ya', 0.01), ('y', 0.02), ('si', 0.01), ('le', 0.01),
    ('lol', 0.02), ('hi', 0.02), ('hey', 0.02), ('sorry', 0.02), ('got', 0.02), ('had', 0.01),
    ('would', 0.02), ('could', 0.01), ('cant', 0.02), ('wont', 0.01), ('let', 0.01), ('lets', 0.01),
    ('them', 0.01), ('these', 0.01), ('new', 0.01), ('him', 0.01), ('over', 0.01), ('wrong', 0.01),
    ('any', 0.02), ('some', 0.01), ('than', 0.01), ('then', 0.01), ('were', 0.02), ('its', 0.02),
    ('2', 0.02), ('3', 0.02), ('4', 0.02), ('1', 0.01), ('5', 0.01), ('10', 0.01)
) as f(lexeme, share);
