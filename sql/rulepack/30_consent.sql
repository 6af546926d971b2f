-- Opt-out, opt-in, help. Weight 0.9 and more revokes; less holds until reviewed.
insert into pg_temp.pack_rule
    (pack_key, intent, kind, weight, language, pattern, unless, context, flags, effect)
values
    ('opt_out.keyword', 'opt_out', 'keyword', 0.99, 'en',
        'stop|stopall|stop all|unsubscribe|cancel|end|quit|revoke|optout|opt out|opt-out|remove|'
        'stop to end|stop2end|dnc|remove me|stop it all|end all|cancel all|quit all',
        null,
        null,
        '{}', null),
    ('opt_out.keyword_typo', 'opt_out', 'keyword', 0.97, 'en',
        'stpo|sotp|tsop|stp|stopp|st0p|stop[|stoo|stoop|sstop|dtop|stip|atop|unsubcribe|'
        'unsubscibe|unsuscribe|unsubscrib|unsubsribe|unscribe|unsubscride|unsub|unsubscribed|'
        'opt me out|optme out|otp out|remove|cancle|cancell|quitt',
        null,
        null,
        '{}', null),
    ('opt_out.keyword_fr', 'opt_out', 'keyword', 0.99, 'fr',
        'arret|arrêt|arrete|arrête|arrett|arreter|desabonner|désabonner|desinscrire|retirer|'
        'stop merci',
        null,
        null,
        '{}', null),
    ('opt_out.keyword_es', 'opt_out', 'keyword', 0.99, 'es',
        'alto|parar|pare|paren|baja|cancelar|detener|no mas|no más|salir|basta|ya no|ya basta|'
        'dar de baja|darse de baja|no mas gracias|para',
        null,
        null,
        '{}', null),
    ('opt_out.keyword_pt', 'opt_out', 'keyword', 0.99, 'pt',
        'pare|parar|sair|cancelar|descadastrar|remover|chega',
        null,
        null,
        '{}', null),
    ('opt_out.keyword_de', 'opt_out', 'keyword', 0.99, 'de',
        'stopp|stop|abmelden|abbestellen|abmeldung',
        null,
        null,
        '{}', null),
    ('opt_out.keyword_nl', 'opt_out', 'keyword', 0.99, 'nl',
        'afmelden|stoppen|uitschrijven',
        null,
        null,
        '{}', null),
    ('opt_out.keyword_it', 'opt_out', 'keyword', 0.99, 'it',
        'basta|cancella|disiscrivi|ferma|annulla iscrizione',
        null,
        null,
        '{}', null),
    ('opt_out.keyword_nordic', 'opt_out', 'keyword', 0.99, 'sv',
        'stopp|avsluta|afmeld|avregistrera',
        null,
        null,
        '{}', null),
    ('opt_out.keyword_sign', 'opt_out', 'keyword', 0.97, 'any',
        '🛑|🚫|⛔|✋|🛑✋|✋🛑',
        null,
        null,
        '{}', null),
    ('opt_out.polite', 'opt_out', 'phrase', 0.97, 'en',
        '^ (please|ok|okay|no|just|yes|hey|hi|omg|and)? (stop|stopp|unsubscribe|unsub|optout|quit|'
        'stpo|remove me|opt out|stop all) (please|thanks|thank|now|msg|msgs|message|messages|text|'
        'texts|all|these|this|already|emojistop|emojihand|emojiangry|por|asap|immediately|ok|'
        'gracias)? (please|thanks|you|now|messages|texts|already|ok|favor|emojihand|emojistop)? $',
        null,
        null,
        '{}', null),
    ('opt_out.end_texts', 'opt_out', 'phrase', 0.96, 'en',
        '^ (please)? (end|cancel|halt|no) (the|these|your|all|my|any)? @text (please|thanks|'
        'now)? $',
        null,
        null,
        '{}', null),
    ('opt_out.stop_first', 'opt_out', 'phrase', 0.93, 'en',
        '^ (no|please|hey|emojistop|yo|ok|pls)? stop !(by|in|at|over|there|here|back|loss|it|off|'
        'worrying|and|being|sign|watch|making|overthinking|teasing)',
        '(stop|stopped) (by|in|over|at)|jk|just kidding',
        null,
        '{}', null),
    ('opt_out.stop_last', 'opt_out', 'phrase', 0.92, 'en',
        '!(bus|dont|cant|wont|to|non|full|pit|hard|never|truck|a|the|next|last|first|one|i|will|'
        'could|couldnt|didnt|whistle|rest|quick|mean|hit) stop (please|thanks|now)? $',
        'reply stop|meant to|bus stop',
        null,
        '{}', null),
    ('opt_out.stop_again', 'opt_out', 'phrase', 0.95, 'en',
        'stop stop|said stop|please stop !(by|in|over)|(told|asked) (you|yall|them) ..2 stop|'
        'part of stop|stop means|replied stop|texted stop|typed stop|means stop',
        'texting is fine|keep texting|start',
        null,
        '{}', null),
    ('opt_out.stop_reaching', 'opt_out', 'phrase', 0.96, 'en',
        '(stop|stoo|stp|stpo|quit|cease|discontinue) ..2 @reaching',
        '(cant|dont|never) stop|texting is fine|(fine|ok|okay) to text|keep texting|before i stop|'
        'when i stop',
        null,
        '{}', null),
    ('opt_out.stop_texts', 'opt_out', 'phrase', 0.94, 'en',
        '(stop|end|quit|cease|cancel|kill|halt|cut) ..1 (the|these|those|all|your|with|any|'
        'my) ..2 (texts|messages|msgs|txts|texting|sms|alerts|spam|notifications|coupons|promos|'
        'ads|promotions|updates|solicitations|marketing|campaign)',
        '(cant|dont) stop',
        null,
        '{}', null),
    ('opt_out.dont_reach', 'opt_out', 'phrase', 0.95, 'en',
        '@dont (ever|you|even|be|keep|again|dare|want you to)? @reach',
        '@reach (me|us)? (before|until|till|til|between|past|so|while) (#|noon|lunch|early|late|'
        'i)|@reach (me|us)? (on|after|during) (#|weekends|sundays|sunday|work|dark)|i (dont|'
        'do not|never) @reach|(didnt|did not)|why dont|dont bother|(please dont|dont) hesitate|'
        'this (early|late)|disturb (turned|is|mode|on|until)',
        null,
        '{}', null),
    ('opt_out.dont_call', 'opt_out', 'phrase', 0.93, 'en',
        '@dont ..1 (call|calling|phone|ring|calls) ..3 (again|anymore|ever|any more|back)',
        null,
        null,
        '{}', null),
    ('opt_out.dont_send', 'opt_out', 'phrase', 0.93, 'en',
        '(dont|do not|never|not|no longer) ..1 (send|sending|add|put|include|enroll|enter|sign|'
        'use) ..4 (anymore|any more|again|ever|more|messages|texts|text|marketing|list|these|'
        'this number|sms|this phone)',
        'yet|if (you|i)|cant you|why',
        null,
        '{}', null),
    ('opt_out.dont_reply', 'opt_out', 'phrase', 0.92, 'en',
        '(dont|do not|no need to|never) (ever|even)? (write|text|reply|respond|message|call|'
        'come) (me)? back',
        null,
        null,
        '{}', null),
    ('opt_out.no_more', 'opt_out', 'phrase', 0.95, 'en',
        '(no|not) (more|further|additional|future) ..1 (texts|text|messages|msgs|message|sms|'
        'calls|contact|outreach|communication|communications|solicitation|solicitations|emails|'
        'reminders|alerts|spam|of these|of this|offers|promos|notifications)|no more $|'
        '^ no more (please|thanks)? $|enough with the ..2 @text|no (texts|sms|texting|messages|'
        'text messages) (please|period|ever|at all|thanks|anymore|$)|no sms|no more',
        'no more than|no more (questions|money|room|space|time|slots|appointments|openings)|'
        'questions',
        null,
        '{}', null),
    ('opt_out.off_list', 'opt_out', 'phrase', 0.95, 'en',
        '(take|get|keep|pull|drop|scratch|leave|strike) (me|us|my|this|our|him|her|it|myself|'
        'everyone) ..4 off !(the schedule|schedule|your schedule|of work|work|at|the hook|road|'
        'the calendar|of the schedule|calendar|season|monday|tuesday|wednesday|thursday|friday)',
        'off (of)? (the|your|my)? (schedule|calendar|books|appointment|roster|hook|couch|road)',
        null,
        '{}', null),
    ('opt_out.off_of', 'opt_out', 'phrase', 0.93, 'en',
        '(off|out) (of)? (it|this|the|your|that|these|yalls|any) ..2 (list|lists|thread|thing|'
        'texts|text list|messages|system|database|alerts|group|chat|mailing|rotation|campaign|'
        'blast|sequence|directory)|like off|want off|get off ..2 (list|this|these)|'
        'me out of (this|your|the) ..1 (list|system|database|texts|thread|group|chat)',
        null,
        null,
        '{}', null),
    ('opt_out.remove_me.1', 'opt_out', 'phrase', 0.95, 'en',
        '(remove|delete|erase|drop|removed|scrub|purge|strike|remov|unlist) (me|us|my|this|our|'
        'the|mine|him|her) ..3 (number|phone|name|info|information|family|contact|list|lists|'
        'system|database|records|file|data|cell|from|reminders|$)|(remove|delete|erase) (me|'
        'us) (please|now|asap|immediately|thanks|$)|remove # from',
        'old|from (the|my|your|@weekday|tomorrow|todays) ..1 (schedule|slot|appointment|appt|'
        'waitlist|calendar|session)|slot|from my (order|policy|account|plan|quote|loan)|(card|'
        'payment|vehicle|car|driver) from',
        null,
        '{}', null),
    ('opt_out.remove_me.2', 'opt_out', 'phrase', 0.95, 'en',
        'remove # #|take ..3 (number|name|phone) (off|out|down)',
        'old|from (the|my|your|@weekday|tomorrow|todays) ..1 (schedule|slot|appointment|appt|'
        'waitlist|calendar|session)|slot|from my (order|policy|account|plan|quote|loan)|(card|'
        'payment|vehicle|car|driver) from',
        null,
        '{}', null),
    ('opt_out.lose_number', 'opt_out', 'phrase', 0.96, 'en',
        '(lose|loose|forget|delete|erase|block|scrub|trash|shred|burn|toss) ..1 (my|this|our|'
        'the) ..1 (number|contact|digits|phone|info)',
        'old',
        null,
        '{}', null),
    ('opt_out.leave_alone', 'opt_out', 'phrase', 0.95, 'en',
        '(leave|let) (me|us|my family|this number) ..3 (alone|be)|(me|us) alone',
        '(they|he|she|it) leave (me|us) alone|let (me|us) be (clear|honest|frank|sure|real|the|'
        'able|ready|certain)|left',
        null,
        '{}', null),
    ('opt_out.opt_out', 'opt_out', 'phrase', 0.95, 'en',
        '(opt|opting|opted) (me|us|my number|this number|him|her)? ..2 out|optout|opt outs',
        '(what|whats) ..2 (opt out|opting)|(reply|text) stop to|reply stop|opt out mean*|if i opt|'
        'opted out by (mistake|accident)|back in',
        null,
        '{}', null),
    ('opt_out.unsubscribe', 'opt_out', 'phrase', 0.95, 'en',
        'unsub*|unsuscri*|unsuscribe|unscrib*|unsucrib*|un subscribe|un sub|unenroll|unregister|'
        'deregister|desuscri*|disenroll',
        '(reply|stop|text|txt) ..3 to unsub*|unsubscribed ..4 (accident|mistake|accidentally)|'
        'didnt ..2 unsubscribe|what does|reply stop|i unsubscribed',
        null,
        '{}', null),
    ('opt_out.consent', 'opt_out', 'phrase', 0.96, 'en',
        '(revoke|revoking|withdraw|withdrawing|rescind|rescinding|withdrawn|retract|'
        'cancel) ..4 (consent|permission|authorization)|(dont|do not|no longer|never|didnt|'
        'not) ..3 (consent|permission|authorize|authorized) ..3|(without|not have) ..2 (consent|'
        'permission)|you (dont|do not) have ..1 (consent|permission)',
        null,
        null,
        '{}', null),
    ('opt_out.never_signed', 'opt_out', 'phrase', 0.7, 'en',
        '(never|didnt|did not|dont remember|havent) ..1 (signed|sign|signing|asked|ask|subscribed|'
        'subscribe|opted|opt|requested|request|agreed|agree|wanted|gave) ..2 (up|for|to|in|you|'
        'this|these|permission|my|$)',
        '(sign|signed) the|didnt ask (about|how)|did not ask about|didnt sign in|agree (with|on)|'
        'asked about',
        null,
        '{}', null),
    ('opt_out.do_not_call', 'opt_out', 'phrase', 0.95, 'en',
        '(do not|dont|no) (call|contact|text|solicit|disturb) (list|registry|box|register|flag)|'
        'dnc|national do not|no call list|(mark|flag|list) ..3 (as)? (do not|no) (contact|call|'
        'text)',
        null,
        null,
        '{}', null),
    ('opt_out.legal', 'opt_out', 'phrase', 0.95, 'en',
        'cease and desist|cease desist|cease (all)? (contact|communication|communications)|tcpa|'
        'discontinue (immediately|all|any|this|these)|honor the do not call|no further (contact|'
        'outreach|communication|messages|texts)',
        null,
        null,
        '{}', null),
    ('opt_out.report_if', 'opt_out', 'phrase', 0.95, 'en',
        '(text|texts|contact|message|call|reach|bother|hear from|write|messages|texting|'
        'contacted) ..5 (again|one more time|anymore|once more) & (report|reporting|sue|suing|'
        'attorney|lawyer|legal|tcpa|fcc|ftc|court|police|harassment|complaint)',
        null,
        null,
        '{}', null),
    ('opt_out.block', 'opt_out', 'phrase', 0.93, 'en',
        '(block|blocking|blocked|blocks) ..2 (and|you|this|number|yall|sender|it|ing)|(reported|'
        'reporting|report) ..4 (spam|junk)|(blocked|blocking|reported) $|(reported|'
        'reporting) and (blocked|blocking)|marked ..2 spam',
        '(has|have|is) blocked|recipient|message blocking|blocked (drain|sink|toilet|pipe|shot|'
        'my calendar|off)|block of|thought ..4 spam|(your|my|a) block',
        null,
        '{}', null),
    ('opt_out.go_away', 'opt_out', 'phrase', 0.94, 'en',
        '(go|went|take) (the hell)? away|(fuck|f|fck|fuk|piss|pss|buzz|bug|sod|back|screw|'
        'eff) (the|right|tf|all the way)? (hell|fuck|f)? off|get lost|go (bother|annoy|harass|'
        'pester|bug|spam) ..2|(take|get) a hike|kick rocks|knock it off|beat it|get (out of|'
        'off) my (phone|texts|inbox|messages)|give it (up|a rest)|hard no and (stop|dont)',
        'go away (for|on|to|party|this|next|in|until)|back off (the|on) (price|rate)|going away|'
        'go away fee|take away',
        null,
        '{abusive}', null),
    ('opt_out.dont_want', 'opt_out', 'phrase', 0.93, 'en',
        '(dont|not|doesnt|longer|wont|never) ..1 (want|wish|care|need|like) ..3 (texts|messages|'
        'text messages|text|these|txts|msgs|receive|hear|contacted|spam|sms|notifications|'
        'calls from|being texted|reminders|getting)',
        '(not|dont) want to (receive|get) (the|a) (quote|payment|calls|email)|these (prices|rates|'
        'terms|payments|houses)|calls just text|(text|messages) (is|are) (fine|ok|better|best)|'
        'hear (about it|back)|miss',
        null,
        '{}', null),
    ('opt_out.expect_none', 'opt_out', 'phrase', 0.92, 'en',
        '(expect|want|need|require|receive|get|hear) no (further|more|additional) _|(consider|'
        'conversation|thread|matter) ..2 closed|never (hear|text|contact|message|bother|'
        'call) ..3 (you|yall|me|again|from)|(not|never) (hear|hearing) from you|by not (texting|'
        'messaging|contacting)|last (time|warning) ..3 (no more|stop|leave|told)|(doesnt|does not|'
        'not) get any more|(not|never) (texting|messaging|contacting) (me|us)',
        'consider it closed',
        null,
        '{}', null),
    ('opt_out.make_stop.1', 'opt_out', 'phrase', 0.92, 'en',
        '(make|get|have) ..2 (these|it|this|them|messages|texts) ..2 (stop|go away|end|cease)|'
        'how (do|can) (i|we|you) (stop|end|opt|get off|get rid of|turn off|cancel|unsubscribe|'
        'block) ..2 (these|this|the|texts|messages|from|them|of|your|out|alerts|you)',
        'policy|membership|subscription|water|power|contract|loan|service|leak|unit',
        null,
        '{}', null),
    ('opt_out.make_stop.2', 'opt_out', 'phrase', 0.92, 'en',
        '(turn|shut|switch) (these|them|it|this|the) ..2 off|stop (these|this|em|them)',
        'policy|membership|subscription|water|power|contract|loan|service|leak|unit',
        null,
        '{}', null),
    ('opt_out.too_many', 'opt_out', 'phrase', 0.8, 'en',
        '(too many|so many|sick of|tired of|enough|another|constant|fed up with|'
        'done with) ..3 (texts|messages|msgs|spam|texting|reminders|alerts)|'
        'why am i (still)? (getting|receiving) (these|this|texts|messages)|spamming me|spam me|'
        'harass*',
        'harassment case',
        null,
        '{}', null),
    ('opt_out.sending_these', 'opt_out', 'phrase', 0.9, 'en',
        '(quit|stop|done|halt) (with)? (sending|these|the texts|this (crap|shit|bs|nonsense|'
        'mess))|no (thanks|thank you) ..1 stop|(not interested|wrong number|no thanks|'
        'no) ..2 (stop|remove me|take me off|unsubscribe)',
        '(stop|stopped) (by|in|over)|not interested in stopping|dont stop',
        null,
        '{}', null),
    ('opt_out.wrong_remove', 'opt_out', 'phrase', 0.93, 'en',
        '(update|fix|correct|clear|clean|change|take|delete) ..2 (records|system|'
        'number) ..2 & (wrong|not) ..1 (number|person|guy) & (remove|delete|take|stop|out of|dont)',
        null,
        null,
        '{}', null),
    ('opt_out.policy', 'opt_out', 'phrase', 0.9, 'en',
        '(solicit*|vendor) ..6 (not|stop|discontinue|cease)|(cannot|cant|not) (receive|accept|'
        'take) ..3 (solicit*|marketing)|no solicit*',
        'no soliciting sign',
        null,
        '{}', null),
    ('opt_out.email_only', 'opt_out', 'phrase', 0.9, 'en',
        '(email|mail|e mail|calls|call) only & (no|stop|not|dont) ..1 @text|only (email|e mail|'
        'call|mail) ..4 & no @text',
        null,
        null,
        '{partial}', null),
    ('opt_out.es_dont', 'opt_out', 'phrase', 0.95, 'es',
        '(ya no|no|nunca|favor de no|por favor no) (me|nos|le)? (vuelva* a|vuelvas a|'
        'siga*)? (mande|manden|mandes|mandar|mandarme|envie|envien|envies|enviar|escriba|escriban|'
        'escribas|escribirme|escribir|llame|llamen|llames|moleste|molesten|molestes|molestar|'
        'busquen|busque|busques|contacte|contacten|contactes|texte*|textee*|mensajee*|escribame|'
        'manda|mandando|enviando)',
        'no me (mando|llamo|envio|ha|han)|si no',
        null,
        '{}', null),
    ('opt_out.es_stop', 'opt_out', 'phrase', 0.95, 'es',
        '(deje|dejen|deja|dejar|paren|pare|para|basta|cese|cesen|dejame|dejenme|dejeme|parale|'
        'ya) (de|en|con) (paz|escrib*|mandar*|molestar*|llamar*|enviar*|textear*|contactar*|'
        'textos|mensajes|estar|chingar|joder|insistir)|ya estuvo (bueno)?|ya basta|ya parenle|'
        'basta ya',
        null,
        null,
        '{}', null),
    ('opt_out.es_want', 'opt_out', 'phrase', 0.95, 'es',
        'no (quiero|deseo|queremos|quisiera|necesito) ..2 (mensajes|textos|recibir|publicidad|'
        'promociones|nada mas|que me (escriban|llamen|manden|contacten)|sms)|no mas (por favor|'
        'mensajes|textos|gracias|llamadas|sms)|(darme|dar|denme|deme|dame|darnos|darse) de baja|'
        'de baja|(cancelar|anular) ..2 (suscripcion|mensajes)',
        null,
        null,
        '{}', null),
    ('opt_out.es_remove', 'opt_out', 'phrase', 0.95, 'es',
        '(borre*|borra*|quite*|quita*|elimin*|saque*|sacar*|sacame|remuev*|remover*|borren|'
        'quiten) ..5 (lista|numero|telefono|contacto|contactos|celular|base|sistema|nombre)',
        null,
        null,
        '{}', null),
    ('opt_out.fr', 'opt_out', 'phrase', 0.95, 'fr',
        '(arretez|arreter|arrete|cessez|stoppez|cesser) (de|d|les|tout|vos|svp|s il)|ne (me|nous|'
        'm) (plus)? (ecri*|contact*|envoy*|texto*|appel*|derang*|texte*|re contactez) ..2|'
        '(retirer|retirez|supprimer|supprimez|enlever|enlevez|effacez|effacer|otez|'
        'rayez) ..3 (numero|liste|nom|fichier|coordonnees|base)|desabonn*|desinscri*|plus (de|'
        'aucun) (messages|message|textos|sms|pub|publicite|texto)|laissez moi tranquille|'
        'fichez moi la paix',
        null,
        null,
        '{}', null),
    ('opt_out.de', 'opt_out', 'phrase', 0.95, 'de',
        '(keine|keinen|kein) ..2 (sms|nachrichten|nachricht|werbung|texte|anrufe|kontakt|'
        'mitteilungen)|(nicht|nie) mehr (schreiben|kontaktieren|anrufen|texten|melden|anschreiben|'
        'belastigen|erhalten|bekommen)|(loschen|entfernen|streichen|losch|loscht) ..4 (nummer|'
        'liste|daten|verteiler|kontakt)|(abmelden|abbestellen|austragen)|horen sie (bitte)? auf|'
        '(lassen|lasst) (sie)? (mich|uns) (bitte)? in ruhe|aus (der|dem|ihrer|ihrem) (liste|'
        'verteiler|datenbank)',
        null,
        null,
        '{}', null),
    ('opt_out.pt', 'opt_out', 'phrase', 0.95, 'pt',
        '(pare|parem|para|parar|deixe|deixa|chega|deixem) de (me)? ..1 (mand*|envi*|escrev*|lig*|'
        'ficar|encher|incomod*|mensagens)|nao (me)? (mand*|envi*|escrev*|ligue*|liga|incomod*|'
        'pertub*|perturb*) ..2 (mais|mensagem|mensagens)|nao quero (mais)? (receber|mensagens|'
        'mensagem|sms)|(tira*|tire*|remov*|retir*|apag*|exclu*) ..4 (lista|numero|contato|'
        'cadastro)|me deixa* em paz',
        null,
        null,
        '{}', null),
    ('opt_out.nl', 'opt_out', 'phrase', 0.95, 'nl',
        '(stop|stoppen|hou op) (met|a u b|alstublieft|aub)|geen (berichten|sms|reclame) meer|'
        '(verwijder|haal) ..3 (nummer|lijst)|niet meer (sms*|bellen|schrijven|contact*)',
        null,
        null,
        '{}', null),
    ('opt_out.it', 'opt_out', 'phrase', 0.95, 'it',
        'non (mi|ci)? (scriv*|mand*|contatt*|invi*|disturb*|chiam*) piu|(smettetela|smettila|'
        'smettete) ..1|basta (messaggi|sms)|(cancell*|togli*|rimuov*|elimin*) ..3 (numero|lista)|'
        'niente piu (messaggi|sms)',
        null,
        null,
        '{}', null),
    ('opt_out.nordic', 'opt_out', 'phrase', 0.95, 'sv',
        '(sluta|slut) (skicka|ringa|smsa|sms)|inga fler (sms|meddelanden)|ta bort ..2 (nummer|'
        'lista)|ikke ..1 (kontakt|skriv|send) ..2 (mere|mer)|(fjern|slett|slet) ..2 (nummer|liste)',
        null,
        null,
        '{}', null),
    ('opt_out.other_scope', 'opt_out', 'phrase', 0.9, 'en',
        '(kill|skip|ditch|lose|drop|cut|end) (the|all|these|your) (coupons|promos|ads|marketing|'
        'promotional|sales|offers|deals|spam|texts|messages)|(dont|do not) use this (number|phone|'
        'line|cell) ..3|not ..2 (at|on) (this|my work) (number|phone|cell|line)',
        null,
        null,
        '{partial}', null),
    ('opt_out.until_then', 'opt_out', 'phrase', 0.9, 'en',
        '(until|till|til|unless|before) ..4 no (texts|more|messages|contact|calls)|no (texts|'
        'messages|contact) (until|till|unless|before)|(dont|do not) (text|send|message|'
        'contact) ..3 (unless|until) (i|we)',
        null,
        null,
        '{partial}', null),
    ('opt_out.unspecific', 'opt_out', 'phrase', 0.75, 'en',
        '^ (stop|quit|enough|stopp) it (please|now)? $|^ (enough|please no more|quit it|just stop|'
        'no contact) $|i said (no|stop|not interested)|how many times|(last|third|3 rd|2 nd|'
        'fourth|4 th|5 th|10 th|second) (time|text) (this|ive|i|im|asking)',
        null,
        null,
        '{}', null),
    ('opt_out.stop_unclear', 'opt_out', 'phrase', 0.62, 'en',
        'stop & (please|emojiangry|now|number|spam)',
        '(cant|dont|wont|cannot|non|bus|pit|truck|never|gas|one|hard) stop|stop (by|in|at|over|'
        'loss|payment|taking|working|being|back)|reply stop|stop to|to stop|full stop|(texting|'
        'ok) is fine|quit|(when|until|till|if|before) i stop|dont ever stop',
        null,
        '{}', null),
    ('opt_out.partial_other_channel', null, 'phrase', 0.9, 'en',
        '(email|e mail|mail|call|calls|phone|emails) (only|instead|is fine|are fine|are ok|is ok|'
        'is better|me instead)|(only|just|prefer|use) ..1 (email|emails|e mail|mail|calls|'
        'call me)|(calls|emails|email|mail) (is|are) (ok|okay|fine|good|welcome)|call (me|'
        'us)? (at home|at|on|w it)',
        null,
        null,
        '{partial}', null),
    ('opt_out.partial_number', null, 'phrase', 0.9, 'en',
        '(at|on|to|during|after) (work|my work|this phone|this line|my cell|hours|school|'
        'the office|business hours)|work (cell|phone|number|line|device)|this (phone|line|'
        'device) (is|its)|(this phone|this line|this device)',
        '(delete|remove|messaging|lose) this',
        null,
        '{partial}', null),
    ('opt_out.partial_topic.1', null, 'phrase', 0.9, 'en',
        '(keep|still want|still need|still send|want|love|leave) ..1 (the|my|getting|'
        'sending)? (reminders|reminder|alerts|service|appointment|appointments|updates|recall|'
        'statements)|(marketing|promotional|promo|sales|service|coupon|coupons|advertising|'
        'advertisement|ad|newsletter|survey|surveys|review|deal|deals) (texts|ones|messages|stuff|'
        'list|database|alerts|msgs|emails|thing)|from the (newsletter|promotions|promo|marketing|'
        'sales|weekly)|(coupons|promos|newsletter|newsletters|surveys)|(sales|service) (texts|'
        'ones|messages) ..2 (ok|okay|fine)|unless i ask|until then',
        null,
        null,
        '{partial}', null),
    ('opt_out.partial_topic.2', null, 'phrase', 0.9, 'en',
        'but (you can|keep|still)',
        null,
        null,
        '{partial}', null),
    ('opt_in.keyword', 'opt_in', 'keyword', 0.97, 'en',
        'start|unstop|un stop|subscribe|resubscribe|re subscribe|resub|optin|opt in|opt-in|'
        'opt me in|opt me back in|restart|join|strat|satrt|sart|startt|un-stop|unstopp|'
        'resubscribe me|start again|subscribe me|rejoin',
        null,
        null,
        '{}', null),
    ('opt_in.keyword_es', 'opt_in', 'keyword', 0.97, 'es',
        'empezar|inicio|alta|iniciar|comenzar|suscribir|reanudar|comienzo',
        null,
        null,
        '{}', null),
    ('opt_in.keyword_other', 'opt_in', 'keyword', 0.97, 'any',
        'demarrer|démarrer|iniciar|anmelden|aanmelden|iscrivi|reprendre|commencer',
        null,
        null,
        '{}', null),
    ('opt_in.polite', 'opt_in', 'phrase', 0.96, 'en',
        '^ (please|ok|yes|hey)? (start|unstop|resubscribe|resub|subscribe|restart|unblock|'
        'reactivate) (me|please|thanks|texts|messages|again|back|my|emojipray)? (please|again|up|'
        'thanks)?  $|unstop|resub (me)?',
        null,
        null,
        '{}', null),
    ('opt_in.yes.1', 'opt_in', 'phrase', 0.97, 'any',
        '@consent',
        null,
        '@asks_consent',
        '{}', null),
    ('opt_in.yes.2', 'opt_in', 'phrase', 0.97, 'any',
        '^ (accept|acepto|join|1 please) $',
        null,
        '@asks_consent',
        '{}', null),
    ('opt_in.back_in_context', 'opt_in', 'phrase', 0.95, 'en',
        '(again|back|on|reinstate|resub|oops|accident|mistake|accidentally|changed my mind|wait|'
        'i want|i need|did not mean|didnt mean|dont want to stop|want them|want these|sin querer|'
        'put me|sign me|yes please|keep|restore|undo)',
        'not interested',
        '@asks_consent',
        '{}', null),
    ('opt_in.back.1', 'opt_in', 'phrase', 0.93, 'en',
        '(opt|sign|put|add|get|turn|enroll|let|bring) (me|us|my number) ..1 back (in|on|up|into)|'
        'back (on|to|into) (the|your|that|yalls)? ..2 (list|texts|text list|alerts|messages|'
        'texting)|turn (it|them|alerts|texts|messages|the|my|these) ..2 (back)? on',
        'back on track|restart (the|my) (car|app|computer|loan)',
        null,
        '{}', null),
    ('opt_in.back.2', 'opt_in', 'phrase', 0.93, 'en',
        '(reinstate|restore|reactivate|resume|restart) ..3 (texts|me|messages|alerts|reminders|'
        'updates|texting|my)',
        'back on track|restart (the|my) (car|app|computer|loan)',
        null,
        '{}', null),
    ('opt_in.again', 'opt_in', 'phrase', 0.93, 'en',
        '(start|begin|resume|go back to|keep|continue) (texting|sending|messaging) ..4|(start|'
        'begin) (those|the|these|them|my) ..2 (texts|messages|alerts|reminders|again|up)|(ok|okay|'
        'fine|alright|good) to (text|message|contact) (me|us)? ..1 again|(can|may) (text|message|'
        'contact) me again|(texting|texts|text) (is|are) fine',
        '(stop|quit|dont|not|never) ..3 (texting|sending)|(start|begin) getting (quotes|ready)|'
        'will i (start|keep)|(you|u|yall|they) (keep|start) (texting|sending|messaging)|dont call|'
        'prefer',
        null,
        '{}', null),
    ('opt_in.mistake', 'opt_in', 'phrase', 0.93, 'en',
        '(didnt|did not) mean ..2 (stop|unsubscribe|opt)|(stop|unsubscribed|opted out|unsubscribe|'
        'hit stop|cancelled) ..5 (accident|accidentally|mistake|error)|(accidentally|mistakenly|'
        'by mistake) ..3 (stop|stopped|unsubscribed|opted|unsubscribe)',
        null,
        null,
        '{}', null),
    ('opt_in.sign_up_texts', 'opt_in', 'phrase', 0.9, 'en',
        '(sign|add|enroll|put|subscribe|opt) me (up)? ..3 (texts|alerts|messages|text list|'
        'text alerts|text updates|sms|texting list|text messages)|(want|like) to (receive|get|'
        'resubscribe|rejoin|opt in|subscribe) ..3 (texts|messages|alerts|again|to)?',
        '(not|dont|dont ever|never) ..2 (add|sign|put|want|enroll)|quote|info|information|email',
        null,
        '{}', null),
    ('opt_in.es', 'opt_in', 'phrase', 0.94, 'es',
        '(volver|vuelva*|vuelvan|regres*) a (meter*|recibir|incluir*|mandar*|suscri*|poner*|'
        'agregar*|inscribir*)|(meter|metan|meta|agregar|agreguen|poner) ..2 (lista|otra vez|'
        'de nuevo)|(sali|borre) sin querer|quiero (volver a)? recibir|(reactivar|reanudar|'
        'activar) ..2 mensajes',
        'no quiero',
        null,
        '{}', null),
    ('opt_in.other', 'opt_in', 'phrase', 0.93, 'any',
        '(reprendre|recommencer|reabonn*|reinscri*) ..3|wieder (anmelden|erhalten|bekommen)|'
        'quero (voltar a)? receber|me (inscreva|coloque) de (novo|volta)',
        'nao quero|ne',
        null,
        '{}', null),
    ('opt_in.while_out', 'opt_in', 'keyword', 0.95, 'any',
        'yes|y|c|ok|1|confirm|si',
        null,
        null,
        '{}', null),
    ('help.keyword', 'help', 'keyword', 0.97, 'en',
        'help|info|hlep|helpp|hepl|halp|help me|information|text help|reply help|text info|'
        'info please|help now|sos|🆘|helpme|hlp|get help',
        null,
        null,
        '{}', null),
    ('help.keyword_other', 'help', 'keyword', 0.97, 'any',
        'aide|ayuda|ajuda|hilfe|hulp|aiuto|hjälp|hjælp|hjelp|ayudame|ayuda por favor|ayuda porfa|'
        'ayúdeme',
        null,
        null,
        '{}', null),
    ('help.polite.1', 'help', 'phrase', 0.95, 'en',
        '^ (please|text|reply|i|hi|hello|hey)? (i|can you|could you)? (need|want|please|'
        'get)? (some)? help (please|me|now|asap|thanks|help)? (please)? $',
        null,
        null,
        '{}', null),
    ('help.polite.2', 'help', 'phrase', 0.95, 'en',
        '^ (info|ayuda|aide|hilfe|ajuda) (please|por favor|porfa|bitte|info|s il vous plait|'
        'svp)? $',
        null,
        null,
        '{}', null);
