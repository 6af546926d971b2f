-- Other people, refusals, abuse, thanks, and what is not about business.
insert into pg_temp.pack_rule
    (pack_key, intent, kind, weight, language, pattern, unless, context, flags, effect)
values
    ('referral.ask_person.1', 'referral', 'phrase', 0.82, 'en',
        '(talk|speak|reach|contact|call|text|email|write|ask|try|message|hit) ..4 (wife|husband|'
        'spouse|partner|brother|sister|cousin|friend|neighbor|mom|mother|dad|father|son|daughter|'
        'boss|accountant|cpa|attorney|lawyer|roommate|coworker|colleague|assistant|manager|'
        'landlord|uncle|aunt|nephew|niece|fiance|buddy|cfo|ceo|coo|cto|controller|admin|director|'
        'secretary|president|lead|head|desk|supervisor|owner|office|procurement|hr)',
        '(need|have|want|let|gotta|got|ill|will|should i|going) ..2 (to|me) ..2 (talk|check|ask|'
        'run|speak|discuss)|(can|could) (you|we|i)|wrong|(can|could) my|my husbands cell|stop|'
        '(dont|never) (text|call|contact|talk)|reschedul*|email (it|me)|call me|attorney (files|'
        'will|about)|text me|contact (me|us)|try (me|to|it|again)|report|talked to|speaking to|'
        'on leave|urgent',
        null,
        '{names_person}', null),
    ('referral.ask_person.2', 'referral', 'phrase', 0.82, 'en',
        '(direct|send|forward|refer|address|route) ..4 to (our|my|the|him|her|them) ..2',
        '(need|have|want|let|gotta|got|ill|will|should i|going) ..2 (to|me) ..2 (talk|check|ask|'
        'run|speak|discuss)|(can|could) (you|we|i)|wrong|(can|could) my|my husbands cell|stop|'
        '(dont|never) (text|call|contact|talk)|reschedul*|email (it|me)|call me|attorney (files|'
        'will|about)|text me|contact (me|us)|try (me|to|it|again)|report|talked to|speaking to|'
        'on leave|urgent',
        null,
        '{names_person}', null),
    ('referral.ask_person.3', 'referral', 'phrase', 0.82, 'en',
        '(ask|start|speak|talk|check|deal) (for|with) _ ..2 (at|in|over|she|he|hes|shes|who|from|'
        'runs|instead)',
        '(need|have|want|let|gotta|got|ill|will|should i|going) ..2 (to|me) ..2 (talk|check|ask|'
        'run|speak|discuss)|(can|could) (you|we|i)|wrong|(can|could) my|my husbands cell|stop|'
        '(dont|never) (text|call|contact|talk)|reschedul*|email (it|me)|call me|attorney (files|'
        'will|about)|text me|contact (me|us)|try (me|to|it|again)|report|talked to|speaking to|'
        'on leave|urgent',
        null,
        '{names_person}', null),
    ('referral.ask_person.4', 'referral', 'phrase', 0.82, 'en',
        '(ask|asking) for (him|her|them)',
        '(need|have|want|let|gotta|got|ill|will|should i|going) ..2 (to|me) ..2 (talk|check|ask|'
        'run|speak|discuss)|(can|could) (you|we|i)|wrong|(can|could) my|my husbands cell|stop|'
        '(dont|never) (text|call|contact|talk)|reschedul*|email (it|me)|call me|attorney (files|'
        'will|about)|text me|contact (me|us)|try (me|to|it|again)|report|talked to|speaking to|'
        'on leave|urgent',
        null,
        '{names_person}', null),
    ('referral.ask_person.5', 'referral', 'phrase', 0.82, 'en',
        '(would|should|youll|youd|need|have) (to)? ..1 (ask|contact|reach) (the|my|our) ..3',
        '(need|have|want|let|gotta|got|ill|will|should i|going) ..2 (to|me) ..2 (talk|check|ask|'
        'run|speak|discuss)|(can|could) (you|we|i)|wrong|(can|could) my|my husbands cell|stop|'
        '(dont|never) (text|call|contact|talk)|reschedul*|email (it|me)|call me|attorney (files|'
        'will|about)|text me|contact (me|us)|try (me|to|it|again)|report|talked to|speaking to|'
        'on leave|urgent',
        null,
        '{names_person}', null),
    ('referral.ask_person.6', 'referral', 'phrase', 0.82, 'en',
        '(contact|email|call|text|try|ask) _ (instead|over|in|at|from) (for|at|in|the|accounting|'
        'procurement|hr|it|sales|purchasing|_)',
        '(need|have|want|let|gotta|got|ill|will|should i|going) ..2 (to|me) ..2 (talk|check|ask|'
        'run|speak|discuss)|(can|could) (you|we|i)|wrong|(can|could) my|my husbands cell|stop|'
        '(dont|never) (text|call|contact|talk)|reschedul*|email (it|me)|call me|attorney (files|'
        'will|about)|text me|contact (me|us)|try (me|to|it|again)|report|talked to|speaking to|'
        'on leave|urgent',
        null,
        '{names_person}', null),
    ('referral.relation.1', 'referral', 'phrase', 0.8, 'en',
        '@family ..2 (handles|handle|deals|does|do|might|may|looking|needs|wants|interested|runs|'
        'takes|manages|lookin|graduates|wanted|askin|pays|books|needing)',
        'wife (would|will) (kill|actually)|husband works|wont approve|(has|needs) to (approve|'
        'sign|decide)|passed away|wrong|my kid|stop|(wife|husband|son|daughter|mom|dad) is (sick|'
        'in the|working|driving|pregnant)|price|add (it|that|this) to|remove|how much|invite|'
        'works|not interested in|scam|burned|adding our|and ..4 (would|need|want) to (come|meet|'
        'talk)|attorney files|reschedul*|hurt|insurance business|lost my|already (have|forwarded)|'
        'send ..1 her (to school)|would want both',
        null,
        '{names_person}', null),
    ('referral.relation.2', 'referral', 'phrase', 0.8, 'en',
        '(handles|runs|oversees|manages|covers) ..2 (that|this|all|those|our|now|receiving|field|'
        'hr|it|payroll|billing|purchasing)',
        'wife (would|will) (kill|actually)|husband works|wont approve|(has|needs) to (approve|'
        'sign|decide)|passed away|wrong|my kid|stop|(wife|husband|son|daughter|mom|dad) is (sick|'
        'in the|working|driving|pregnant)|price|add (it|that|this) to|remove|how much|invite|'
        'works|not interested in|scam|burned|adding our|and ..4 (would|need|want) to (come|meet|'
        'talk)|attorney files|reschedul*|hurt|insurance business|lost my|already (have|forwarded)|'
        'send ..1 her (to school)|would want both',
        null,
        '{names_person}', null),
    ('referral.relation.3', 'referral', 'phrase', 0.8, 'en',
        '(takes care of|responsible for|in charge of|covering for|heads up|picked up) ..3',
        'wife (would|will) (kill|actually)|husband works|wont approve|(has|needs) to (approve|'
        'sign|decide)|passed away|wrong|my kid|stop|(wife|husband|son|daughter|mom|dad) is (sick|'
        'in the|working|driving|pregnant)|price|add (it|that|this) to|remove|how much|invite|'
        'works|not interested in|scam|burned|adding our|and ..4 (would|need|want) to (come|meet|'
        'talk)|attorney files|reschedul*|hurt|insurance business|lost my|already (have|forwarded)|'
        'send ..1 her (to school)|would want both',
        null,
        '{names_person}', null),
    ('referral.relation.4', 'referral', 'phrase', 0.8, 'en',
        '(is|are|hes|shes) ..1 (covering|handling|taking over|in charge|the right person|'
        'the one you want|the decision maker|your best bet|the best person|the contact|'
        'looking too)',
        'wife (would|will) (kill|actually)|husband works|wont approve|(has|needs) to (approve|'
        'sign|decide)|passed away|wrong|my kid|stop|(wife|husband|son|daughter|mom|dad) is (sick|'
        'in the|working|driving|pregnant)|price|add (it|that|this) to|remove|how much|invite|'
        'works|not interested in|scam|burned|adding our|and ..4 (would|need|want) to (come|meet|'
        'talk)|attorney files|reschedul*|hurt|insurance business|lost my|already (have|forwarded)|'
        'send ..1 her (to school)|would want both',
        null,
        '{names_person}', null),
    ('referral.relation.5', 'referral', 'phrase', 0.8, 'en',
        '(he|she|they|hell|shell) ..1 (handles|does all|takes care|deals with|can help|will help|'
        'has veto|runs|decides|carries|take it from)',
        'wife (would|will) (kill|actually)|husband works|wont approve|(has|needs) to (approve|'
        'sign|decide)|passed away|wrong|my kid|stop|(wife|husband|son|daughter|mom|dad) is (sick|'
        'in the|working|driving|pregnant)|price|add (it|that|this) to|remove|how much|invite|'
        'works|not interested in|scam|burned|adding our|and ..4 (would|need|want) to (come|meet|'
        'talk)|attorney files|reschedul*|hurt|insurance business|lost my|already (have|forwarded)|'
        'send ..1 her (to school)|would want both',
        null,
        '{names_person}', null),
    ('referral.relation.6', 'referral', 'phrase', 0.8, 'en',
        '(his|her) (number|cell|phone|email|name|names|extension|info|line|admin)|(hes|'
        'shes) at ..2',
        'wife (would|will) (kill|actually)|husband works|wont approve|(has|needs) to (approve|'
        'sign|decide)|passed away|wrong|my kid|stop|(wife|husband|son|daughter|mom|dad) is (sick|'
        'in the|working|driving|pregnant)|price|add (it|that|this) to|remove|how much|invite|'
        'works|not interested in|scam|burned|adding our|and ..4 (would|need|want) to (come|meet|'
        'talk)|attorney files|reschedul*|hurt|insurance business|lost my|already (have|forwarded)|'
        'send ..1 her (to school)|would want both',
        null,
        '{names_person}', null),
    ('referral.relation.7', 'referral', 'phrase', 0.8, 'en',
        '(want|give|send|take|get|have|text) ..2 (his|her|their) (number|contact|info|cell|email)',
        'wife (would|will) (kill|actually)|husband works|wont approve|(has|needs) to (approve|'
        'sign|decide)|passed away|wrong|my kid|stop|(wife|husband|son|daughter|mom|dad) is (sick|'
        'in the|working|driving|pregnant)|price|add (it|that|this) to|remove|how much|invite|'
        'works|not interested in|scam|burned|adding our|and ..4 (would|need|want) to (come|meet|'
        'talk)|attorney files|reschedul*|hurt|insurance business|lost my|already (have|forwarded)|'
        'send ..1 her (to school)|would want both',
        null,
        '{names_person}', null),
    ('referral.relation.8', 'referral', 'phrase', 0.8, 'en',
        '(forward*|passed|passing|gave|giving|sent|pass|share|shared) ..4 (to|along) (my|our|the|'
        'him|her|them|a|_) ..2|forwarded to',
        'wife (would|will) (kill|actually)|husband works|wont approve|(has|needs) to (approve|'
        'sign|decide)|passed away|wrong|my kid|stop|(wife|husband|son|daughter|mom|dad) is (sick|'
        'in the|working|driving|pregnant)|price|add (it|that|this) to|remove|how much|invite|'
        'works|not interested in|scam|burned|adding our|and ..4 (would|need|want) to (come|meet|'
        'talk)|attorney files|reschedul*|hurt|insurance business|lost my|already (have|forwarded)|'
        'send ..1 her (to school)|would want both',
        null,
        '{names_person}', null),
    ('referral.relation.9', 'referral', 'phrase', 0.8, 'en',
        'gave your (number|info) to|(copying|cc|ccing|looping|loop|cced) (in)? ..3|(referred|'
        'referring) ..3|tell (em|them|him|her) ..3 sent you',
        'wife (would|will) (kill|actually)|husband works|wont approve|(has|needs) to (approve|'
        'sign|decide)|passed away|wrong|my kid|stop|(wife|husband|son|daughter|mom|dad) is (sick|'
        'in the|working|driving|pregnant)|price|add (it|that|this) to|remove|how much|invite|'
        'works|not interested in|scam|burned|adding our|and ..4 (would|need|want) to (come|meet|'
        'talk)|attorney files|reschedul*|hurt|insurance business|lost my|already (have|forwarded)|'
        'send ..1 her (to school)|would want both',
        null,
        '{names_person}', null),
    ('referral.relation.10', 'referral', 'phrase', 0.8, 'en',
        'would be (our|my|the) ..4|(not|isnt) my (department|area|lane|role|territory)|'
        'dont handle (that|this)|id tell _|names _ and',
        'wife (would|will) (kill|actually)|husband works|wont approve|(has|needs) to (approve|'
        'sign|decide)|passed away|wrong|my kid|stop|(wife|husband|son|daughter|mom|dad) is (sick|'
        'in the|working|driving|pregnant)|price|add (it|that|this) to|remove|how much|invite|'
        'works|not interested in|scam|burned|adding our|and ..4 (would|need|want) to (come|meet|'
        'talk)|attorney files|reschedul*|hurt|insurance business|lost my|already (have|forwarded)|'
        'send ..1 her (to school)|would want both',
        null,
        '{names_person}', null),
    ('referral.number.1', 'referral', 'phrase', 0.7, 'en',
        '(call|text|try|him|her|his|she|he|shes|hes|at|cell|number|contact|email|add|is|wife|'
        'husband|mom|sister|brother|cousin) ..4 # #',
        '(call|text|reach|contact|email) me|(send|share|forward|email) ..3 (me|it|quote|info|'
        'brochure|to my|the)|my (email|new|cell|number)|wrong|remove|stop|(dont|not) (text|call)|'
        'leave|after #|before #|# (min|minutes)|invite|delete|# am|# pm|urgent|automatic|rate|'
        'offer|am free|free|open|quote|leaving',
        null,
        '{names_person}', null),
    ('referral.number.2', 'referral', 'phrase', 0.7, 'en',
        '_ ..3 (at|email|to) ..2 _ (example|com|org|net|gov|edu) $',
        '(call|text|reach|contact|email) me|(send|share|forward|email) ..3 (me|it|quote|info|'
        'brochure|to my|the)|my (email|new|cell|number)|wrong|remove|stop|(dont|not) (text|call)|'
        'leave|after #|before #|# (min|minutes)|invite|delete|# am|# pm|urgent|automatic|rate|'
        'offer|am free|free|open|quote|leaving',
        null,
        '{names_person}', null),
    ('referral.number.3', 'referral', 'phrase', 0.7, 'en',
        '(he|she|him|her|shes|hes|they|person|procurement|sales|team|department|facilities|desk|'
        'manager) ..5 (example|com|org|net)',
        '(call|text|reach|contact|email) me|(send|share|forward|email) ..3 (me|it|quote|info|'
        'brochure|to my|the)|my (email|new|cell|number)|wrong|remove|stop|(dont|not) (text|call)|'
        'leave|after #|before #|# (min|minutes)|invite|delete|# am|# pm|urgent|automatic|rate|'
        'offer|am free|free|open|quote|leaving',
        null,
        '{names_person}', null),
    ('referral.asked.1', 'referral', 'phrase', 0.75, 'any',
        '^ (try|its|thats|that) (is|would be)? (our|my|the)? _ ..5 $',
        'no|not|yes|wrong|stop|who|what|i|me|yeah|y|sure|ok| ? |none|idk|speaking|nobody|nope|'
        'still|busy|later',
        '(who (handles|manages|runs|should|takes|does)|point me|right person|best person|(best|'
        'right) contact|whoever)  & !(@asks_confirm)',
        '{names_person}', null),
    ('referral.asked.2', 'referral', 'phrase', 0.75, 'any',
        '^ _ _? $',
        'no|not|yes|wrong|stop|who|what|i|me|yeah|y|sure|ok| ? |none|idk|speaking|nobody|nope|'
        'still|busy|later',
        '(who (handles|manages|runs|should|takes|does)|point me|right person|best person|(best|'
        'right) contact|whoever)  & !(@asks_confirm)',
        '{names_person}', null),
    ('referral.know_any', 'referral', 'phrase', 0.75, 'any',
        '(actually|my|the|yes|sure|try|start|tell|want|her|his|friend|cousin|neighbor|sister|'
        'brother|roommate|add|id|guy|coworker|church|team|compadre|numero|amigo|prima|primo) ..6',
        'no|not|none|interested|stop|dont|nobody',
        '(know (any|anyone|someone|anybody)|bring a|refer|friends (who|thinking)|reviews youd|'
        'conoce a|referral)',
        '{names_person}', null),
    ('referral.not_me.1', 'referral', 'phrase', 0.62, 'en',
        'but ..3 (my|the|his|her|our) @family',
        'stop|wrong number|(would|will) (kill|need|want)|talk to|check with|run it|works|calendar|'
        'ask my|plant those|said no|has|in the',
        null,
        '{names_person}', null),
    ('referral.not_me.2', 'referral', 'phrase', 0.62, 'en',
        '(not|isnt) (me|mine|my) ..2 (but|anymore) ..6',
        'stop|wrong number|(would|will) (kill|need|want)|talk to|check with|run it|works|calendar|'
        'ask my|plant those|said no|has|in the',
        null,
        '{names_person}', null),
    ('referral.not_me.3', 'referral', 'phrase', 0.62, 'en',
        'no (my|the) @family (is|does|handles)',
        'stop|wrong number|(would|will) (kill|need|want)|talk to|check with|run it|works|calendar|'
        'ask my|plant those|said no|has|in the',
        null,
        '{names_person}', null),
    ('referral.not_me.4', 'referral', 'phrase', 0.62, 'en',
        'sold ..4 to (my|our) @family',
        'stop|wrong number|(would|will) (kill|need|want)|talk to|check with|run it|works|calendar|'
        'ask my|plant those|said no|has|in the',
        null,
        '{names_person}', null),
    ('referral.not_me.5', 'referral', 'phrase', 0.62, 'en',
        '(call|text|contact|ask) (him|her|them) (now|instead|at|about)|its my ..2 now',
        'stop|wrong number|(would|will) (kill|need|want)|talk to|check with|run it|works|calendar|'
        'ask my|plant those|said no|has|in the',
        null,
        '{names_person}', null),
    ('referral.other.1', 'referral', 'phrase', 0.82, 'any',
        '(preguntale|preguntele|hable|hablar|hablen|contacte|llamele|llame|marquele|texto a|'
        'text a) (a|con|al)? ..1 (mi|el|la|su|don|dona|_)',
        '(tengo|necesito|hay|debo) que|no llame|ya no|falleci*|equivoc*|nicht mehr',
        null,
        '{names_person}', null),
    ('referral.other.2', 'referral', 'phrase', 0.82, 'any',
        '(le|te) paso (su|el) ..2|su (numero|cel|celular|telefono|correo) es',
        '(tengo|necesito|hay|debo) que|no llame|ya no|falleci*|equivoc*|nicht mehr',
        null,
        '{names_person}', null),
    ('referral.other.3', 'referral', 'phrase', 0.82, 'any',
        'mi @family ..4 (anda|esta|busca*|necesita|quiere|si es|le interesa|lo lleva|la lleva|'
        'se encarga|ve eso|maneja)',
        '(tengo|necesito|hay|debo) que|no llame|ya no|falleci*|equivoc*|nicht mehr',
        null,
        '{names_person}', null),
    ('referral.other.4', 'referral', 'phrase', 0.82, 'any',
        '(voyez|contactez|demandez|adressez vous|ecrivez) (plutot)? ..1 (avec|a|au|mme|mr|m)',
        '(tengo|necesito|hay|debo) que|no llame|ya no|falleci*|equivoc*|nicht mehr',
        null,
        '{names_person}', null),
    ('referral.other.5', 'referral', 'phrase', 0.82, 'any',
        '(wenden|sprechen|fragen|schreiben) sie ..3 (an|mit|frau|herr|herrn)|zustandig',
        '(tengo|necesito|hay|debo) que|no llame|ya no|falleci*|equivoc*|nicht mehr',
        null,
        '{names_person}', null),
    ('referral.other.6', 'referral', 'phrase', 0.82, 'any',
        '(fale|fala|falar|procure) com (a|o|minha|meu)|meu (marido|socio|chefe|irmao)',
        '(tengo|necesito|hay|debo) que|no llame|ya no|falleci*|equivoc*|nicht mehr',
        null,
        '{names_person}', null),
    ('wrong.number.1', 'wrong_contact', 'phrase', 0.92, 'en',
        'wrong (number|person|guy|gal|lady|man|contact|num|#|phone|party|one|kid|house|people|'
        'digits|address|dude|woman|individual|family|email)',
        'wrong (way|time|with|price|rate|quote|size)|whats wrong|something wrong|nothing wrong',
        null,
        '{}', null),
    ('wrong.number.2', 'wrong_contact', 'phrase', 0.92, 'en',
        '(the|got|have|texted|a|u got) ..1 wrong ..2|(incorrect|mistaken) (number|person|contact)|'
        '(mixed|mix) ..2 up ..4|mistaken (me|identity)',
        'wrong (way|time|with|price|rate|quote|size)|whats wrong|something wrong|nothing wrong',
        null,
        '{}', null),
    ('wrong.number.3', 'wrong_contact', 'phrase', 0.92, 'en',
        '(numero|persona|telefono) (equivocad*|incorrect*|errad*)|equivoc*|marco mal|'
        'mauvais (numero|contact)|falsche (nummer|person)|verkeerd nummer|numero errado|engano|'
        'numero sbagliato',
        'wrong (way|time|with|price|rate|quote|size)|whats wrong|something wrong|nothing wrong',
        null,
        '{}', null),
    ('wrong.number.4', 'wrong_contact', 'phrase', 0.92, 'en',
        '(thinking|think) (im|i am) someone else|confus* me (with|for)|typo in (the|your)|'
        'typed ..3 wrong',
        'wrong (way|time|with|price|rate|quote|size)|whats wrong|something wrong|nothing wrong',
        null,
        '{}', null),
    ('wrong.number.5', 'wrong_contact', 'phrase', 0.92, 'en',
        '(think|guess|believe|pretty sure) ..2 you mean|you mean the',
        'wrong (way|time|with|price|rate|quote|size)|whats wrong|something wrong|nothing wrong',
        null,
        '{}', null),
    ('wrong.not_here.1', 'wrong_contact', 'phrase', 0.85, 'en',
        '(no|nobody|noone|never heard of|no one|no such) ..2 (by|here|named|called|with) (that|by|'
        'this|_) ..1',
        'wrong (way|price)|not living here but|(doesnt|dont|does not) work for me|'
        'i no longer (need|want|have|qualify)|we no longer|(i|we) (dont|do not) have (a (budget|'
        'lot|minute|credit|computer)|time|the)|(dont|do not) use (this|it)|no longer (interested|'
        'looking|need)|wont|(doesnt|does not|didnt) (work|have) (on|a|in)|late husbands (policy|'
        'estate)|my late husband always|no longer drives|quit my job|dont work (there|on|@weekday|'
        'weekends|nights)|retired and|since i retired|available|im retired|dont have (a|an) (w 2|'
        'pay)',
        null,
        '{}', null),
    ('wrong.not_here.2', 'wrong_contact', 'phrase', 0.85, 'en',
        '(doesnt|dont|didnt|longer|not|never|aint|isnt|does not) ..1 (live|lives|lived|stay|stays|'
        'work|works|worked|living|working) ..1 (here|there|at|for|with|on) ..2',
        'wrong (way|price)|not living here but|(doesnt|dont|does not) work for me|'
        'i no longer (need|want|have|qualify)|we no longer|(i|we) (dont|do not) have (a (budget|'
        'lot|minute|credit|computer)|time|the)|(dont|do not) use (this|it)|no longer (interested|'
        'looking|need)|wont|(doesnt|does not|didnt) (work|have) (on|a|in)|late husbands (policy|'
        'estate)|my late husband always|no longer drives|quit my job|dont work (there|on|@weekday|'
        'weekends|nights)|retired and|since i retired|available|im retired|dont have (a|an) (w 2|'
        'pay)',
        null,
        '{}', null),
    ('wrong.not_here.3', 'wrong_contact', 'phrase', 0.85, 'en',
        '(doesnt|does not|isnt) ..1 (have|own|use|at) ..1 (this|that|here)',
        'wrong (way|price)|not living here but|(doesnt|dont|does not) work for me|'
        'i no longer (need|want|have|qualify)|we no longer|(i|we) (dont|do not) have (a (budget|'
        'lot|minute|credit|computer)|time|the)|(dont|do not) use (this|it)|no longer (interested|'
        'looking|need)|wont|(doesnt|does not|didnt) (work|have) (on|a|in)|late husbands (policy|'
        'estate)|my late husband always|no longer drives|quit my job|dont work (there|on|@weekday|'
        'weekends|nights)|retired and|since i retired|available|im retired|dont have (a|an) (w 2|'
        'pay)',
        null,
        '{}', null),
    ('wrong.not_here.4', 'wrong_contact', 'phrase', 0.85, 'en',
        'no longer (works|work|employed|lives|with|at|there|here)|(havent|didnt|stopped) (worked|'
        'work|lived|been) (there|here|at|for|with)',
        'wrong (way|price)|not living here but|(doesnt|dont|does not) work for me|'
        'i no longer (need|want|have|qualify)|we no longer|(i|we) (dont|do not) have (a (budget|'
        'lot|minute|credit|computer)|time|the)|(dont|do not) use (this|it)|no longer (interested|'
        'looking|need)|wont|(doesnt|does not|didnt) (work|have) (on|a|in)|late husbands (policy|'
        'estate)|my late husband always|no longer drives|quit my job|dont work (there|on|@weekday|'
        'weekends|nights)|retired and|since i retired|available|im retired|dont have (a|an) (w 2|'
        'pay)',
        null,
        '{}', null),
    ('wrong.not_here.5', 'wrong_contact', 'phrase', 0.85, 'en',
        '(left|quit|departed|resigned) ..1 (the|that|this|there|from|_) ..2 (company|firm|there|'
        'practice|in|last|organization|ago|back|like|august|school)',
        'wrong (way|price)|not living here but|(doesnt|dont|does not) work for me|'
        'i no longer (need|want|have|qualify)|we no longer|(i|we) (dont|do not) have (a (budget|'
        'lot|minute|credit|computer)|time|the)|(dont|do not) use (this|it)|no longer (interested|'
        'looking|need)|wont|(doesnt|does not|didnt) (work|have) (on|a|in)|late husbands (policy|'
        'estate)|my late husband always|no longer drives|quit my job|dont work (there|on|@weekday|'
        'weekends|nights)|retired and|since i retired|available|im retired|dont have (a|an) (w 2|'
        'pay)',
        null,
        '{}', null),
    ('wrong.not_here.6', 'wrong_contact', 'phrase', 0.85, 'en',
        'quit there|(dr|mr|ms|mrs|he|she|they|doctor) _? retired',
        'wrong (way|price)|not living here but|(doesnt|dont|does not) work for me|'
        'i no longer (need|want|have|qualify)|we no longer|(i|we) (dont|do not) have (a (budget|'
        'lot|minute|credit|computer)|time|the)|(dont|do not) use (this|it)|no longer (interested|'
        'looking|need)|wont|(doesnt|does not|didnt) (work|have) (on|a|in)|late husbands (policy|'
        'estate)|my late husband always|no longer drives|quit my job|dont work (there|on|@weekday|'
        'weekends|nights)|retired and|since i retired|available|im retired|dont have (a|an) (w 2|'
        'pay)',
        null,
        '{}', null),
    ('wrong.not_here.7', 'wrong_contact', 'phrase', 0.85, 'en',
        '(passed away|deceased|passed last|passed in|has passed|no longer (living|with us|alive)|'
        'late (husbands|wifes|mothers|fathers))|(ya)? fallecio|verstorben|faleceu|decede',
        'wrong (way|price)|not living here but|(doesnt|dont|does not) work for me|'
        'i no longer (need|want|have|qualify)|we no longer|(i|we) (dont|do not) have (a (budget|'
        'lot|minute|credit|computer)|time|the)|(dont|do not) use (this|it)|no longer (interested|'
        'looking|need)|wont|(doesnt|does not|didnt) (work|have) (on|a|in)|late husbands (policy|'
        'estate)|my late husband always|no longer drives|quit my job|dont work (there|on|@weekday|'
        'weekends|nights)|retired and|since i retired|available|im retired|dont have (a|an) (w 2|'
        'pay)',
        null,
        '{}', null),
    ('wrong.not_here.8', 'wrong_contact', 'phrase', 0.85, 'en',
        '(closed|sold|dissolved) (the|my|our|that) (business|company|shop|firm|practice|store)|'
        'theres no (company|_ at this)|(had|got|have|gotten|been) (this|the) (number|phone|'
        'cell) ..3',
        'wrong (way|price)|not living here but|(doesnt|dont|does not) work for me|'
        'i no longer (need|want|have|qualify)|we no longer|(i|we) (dont|do not) have (a (budget|'
        'lot|minute|credit|computer)|time|the)|(dont|do not) use (this|it)|no longer (interested|'
        'looking|need)|wont|(doesnt|does not|didnt) (work|have) (on|a|in)|late husbands (policy|'
        'estate)|my late husband always|no longer drives|quit my job|dont work (there|on|@weekday|'
        'weekends|nights)|retired and|since i retired|available|im retired|dont have (a|an) (w 2|'
        'pay)',
        null,
        '{}', null),
    ('wrong.not_here.9', 'wrong_contact', 'phrase', 0.85, 'en',
        'this (is|used to be|was) ..3 (old|previous|former) (number|phone)',
        'wrong (way|price)|not living here but|(doesnt|dont|does not) work for me|'
        'i no longer (need|want|have|qualify)|we no longer|(i|we) (dont|do not) have (a (budget|'
        'lot|minute|credit|computer)|time|the)|(dont|do not) use (this|it)|no longer (interested|'
        'looking|need)|wont|(doesnt|does not|didnt) (work|have) (on|a|in)|late husbands (policy|'
        'estate)|my late husband always|no longer drives|quit my job|dont work (there|on|@weekday|'
        'weekends|nights)|retired and|since i retired|available|im retired|dont have (a|an) (w 2|'
        'pay)',
        null,
        '{}', null),
    ('wrong.not_here.10', 'wrong_contact', 'phrase', 0.85, 'en',
        '(previous|last) (owner|guy|person|tenant)|(this is|im) (his|her) (wife|husband|son|'
        'daughter|mother|mom|dad|father|widow)|moms? phone|personal cell|(recycled|'
        'reassigned) number',
        'wrong (way|price)|not living here but|(doesnt|dont|does not) work for me|'
        'i no longer (need|want|have|qualify)|we no longer|(i|we) (dont|do not) have (a (budget|'
        'lot|minute|credit|computer)|time|the)|(dont|do not) use (this|it)|no longer (interested|'
        'looking|need)|wont|(doesnt|does not|didnt) (work|have) (on|a|in)|late husbands (policy|'
        'estate)|my late husband always|no longer drives|quit my job|dont work (there|on|@weekday|'
        'weekends|nights)|retired and|since i retired|available|im retired|dont have (a|an) (w 2|'
        'pay)',
        null,
        '{}', null),
    ('wrong.not_here.11', 'wrong_contact', 'phrase', 0.85, 'en',
        'not (his|her|their) (number|phone)|(no|not) _ (at|on) this (number|phone)|'
        'wont reach (him|her) here',
        'wrong (way|price)|not living here but|(doesnt|dont|does not) work for me|'
        'i no longer (need|want|have|qualify)|we no longer|(i|we) (dont|do not) have (a (budget|'
        'lot|minute|credit|computer)|time|the)|(dont|do not) use (this|it)|no longer (interested|'
        'looking|need)|wont|(doesnt|does not|didnt) (work|have) (on|a|in)|late husbands (policy|'
        'estate)|my late husband always|no longer drives|quit my job|dont work (there|on|@weekday|'
        'weekends|nights)|retired and|since i retired|available|im retired|dont have (a|an) (w 2|'
        'pay)',
        null,
        '{}', null),
    ('wrong.not_here.12', 'wrong_contact', 'phrase', 0.85, 'en',
        '(been|is not|isnt) (at|with) the (college|company|school|firm) since',
        'wrong (way|price)|not living here but|(doesnt|dont|does not) work for me|'
        'i no longer (need|want|have|qualify)|we no longer|(i|we) (dont|do not) have (a (budget|'
        'lot|minute|credit|computer)|time|the)|(dont|do not) use (this|it)|no longer (interested|'
        'looking|need)|wont|(doesnt|does not|didnt) (work|have) (on|a|in)|late husbands (policy|'
        'estate)|my late husband always|no longer drives|quit my job|dont work (there|on|@weekday|'
        'weekends|nights)|retired and|since i retired|available|im retired|dont have (a|an) (w 2|'
        'pay)',
        null,
        '{}', null),
    ('wrong.not_me.1', 'wrong_contact', 'phrase', 0.72, 'en',
        '^ (no|nope|sorry|hi|hey|um|nah|but|lol)? (this|that|im|its|i am|yo)? (isnt|aint|not|'
        'no soy|nao e|nao sou) (the|o|a|el|la)? _ (sorry|here|anymore|bro|man|thanks|lol|dude|'
        'but)? $',
        'interested|looking|sure|ready|happy|good|bad|my|cool|yet|right|now|available|free|true|'
        'working|necessary|fair|funny|today|ok|okay|in|at|a|for|going|able|comfortable|home|worth|'
        'enough|really|buying|selling|moving|this|you|it|that|time|money|budget|much|too|problem|'
        'nurse|owner|scam|me|new|dis|homeowner|decision|the (decision|right|best|one|owner|only)|'
        'one|bot|real|asking|either|texting|there|insurance|credit|cash|car payment|mortgage|well|'
        'up|budget|wasting|trying|kidding|joking|playing|an idiot|stupid|sign|signed|consent',
        null,
        '{}', null),
    ('wrong.not_me.2', 'wrong_contact', 'phrase', 0.72, 'en',
        '(this|that) (isnt|aint|is not) _ ..2 (number|phone|anymore|wrong)',
        'interested|looking|sure|ready|happy|good|bad|my|cool|yet|right|now|available|free|true|'
        'working|necessary|fair|funny|today|ok|okay|in|at|a|for|going|able|comfortable|home|worth|'
        'enough|really|buying|selling|moving|this|you|it|that|time|money|budget|much|too|problem|'
        'nurse|owner|scam|me|new|dis|homeowner|decision|the (decision|right|best|one|owner|only)|'
        'one|bot|real|asking|either|texting|there|insurance|credit|cash|car payment|mortgage|well|'
        'up|budget|wasting|trying|kidding|joking|playing|an idiot|stupid|sign|signed|consent',
        null,
        '{}', null),
    ('wrong.not_me.3', 'wrong_contact', 'phrase', 0.72, 'en',
        '(im|its) not _ (anymore|but|wrong|im|this|sorry|hes)|no soy _|nao e o _',
        'interested|looking|sure|ready|happy|good|bad|my|cool|yet|right|now|available|free|true|'
        'working|necessary|fair|funny|today|ok|okay|in|at|a|for|going|able|comfortable|home|worth|'
        'enough|really|buying|selling|moving|this|you|it|that|time|money|budget|much|too|problem|'
        'nurse|owner|scam|me|new|dis|homeowner|decision|the (decision|right|best|one|owner|only)|'
        'one|bot|real|asking|either|texting|there|insurance|credit|cash|car payment|mortgage|well|'
        'up|budget|wasting|trying|kidding|joking|playing|an idiot|stupid|sign|signed|consent',
        null,
        '{}', null),
    ('wrong.not_me.4', 'wrong_contact', 'phrase', 0.72, 'en',
        '(dont|do not|didnt) ..1 (know|have) (a|an|any|who) _ $|^ (whos|who is) _ $',
        'interested|looking|sure|ready|happy|good|bad|my|cool|yet|right|now|available|free|true|'
        'working|necessary|fair|funny|today|ok|okay|in|at|a|for|going|able|comfortable|home|worth|'
        'enough|really|buying|selling|moving|this|you|it|that|time|money|budget|much|too|problem|'
        'nurse|owner|scam|me|new|dis|homeowner|decision|the (decision|right|best|one|owner|only)|'
        'one|bot|real|asking|either|texting|there|insurance|credit|cash|car payment|mortgage|well|'
        'up|budget|wasting|trying|kidding|joking|playing|an idiot|stupid|sign|signed|consent',
        null,
        '{}', null),
    ('wrong.no_who.1', 'wrong_contact', 'phrase', 0.9, 'any',
        '@refusal',
        'yes|speaking|interested|looking|asking',
        '^ (hi|hello|hey)? (is this|am i (speaking|talking)|hablo con|is _) ..4 $',
        '{}', null),
    ('wrong.no_who.2', 'wrong_contact', 'phrase', 0.9, 'any',
        '^ (@no|sorry) ..6 $|^ not _ ..2 $',
        'yes|speaking|interested|looking|asking',
        '^ (hi|hello|hey)? (is this|am i (speaking|talking)|hablo con|is _) ..4 $',
        '{}', null),
    ('wrong.no_who.3', 'wrong_contact', 'phrase', 0.9, 'any',
        '^ (who|whos|no|nobody|not) ..4 $',
        'yes|speaking|interested|looking|asking',
        '^ (hi|hello|hey)? (is this|am i (speaking|talking)|hablo con|is _) ..4 $',
        '{}', null),
    ('wrong.greeted.1', 'wrong_contact', 'phrase', 0.68, 'any',
        '^ (no|nope|lol|sorry|hi|hey|um|i wish)? (im|its|this is|that is|i am)? (not|no soy|nao e|'
        'no es|isnt|ich bin nicht|je ne suis pas|not a) (el|la|o|a|the|mr|ms|mrs)? _ ..3',
        'interested|looking|sure|ready|happy|right now|yet|now|today|available|at this time|good|'
        'in the|you|this|asking|texting|going|time|decision|a (good|great|bad)|budget|money|need|'
        'want|insurance|credit',
        '(^ (hi|hello|hey|hola|bonjour|mr|mrs|ms) _|_ (hi|hello|hey|hola|oi) _|is this|mr|mrs|ms|'
        'dr|sra|sr|señor|youre|your _ is|is (ready|monday|outside)|about your|qualifies)',
        '{}', null),
    ('wrong.greeted.2', 'wrong_contact', 'phrase', 0.68, 'any',
        '(whos|who is|who the hell is|wheres) _ ..1 $|(dont|didnt|never|yo no|no) (have|own|order|'
        'tengo|download|lived|had|know) ..4',
        'interested|looking|sure|ready|happy|right now|yet|now|today|available|at this time|good|'
        'in the|you|this|asking|texting|going|time|decision|a (good|great|bad)|budget|money|need|'
        'want|insurance|credit',
        '(^ (hi|hello|hey|hola|bonjour|mr|mrs|ms) _|_ (hi|hello|hey|hola|oi) _|is this|mr|mrs|ms|'
        'dr|sra|sr|señor|youre|your _ is|is (ready|monday|outside)|about your|qualifies)',
        '{}', null),
    ('wrong.greeted.3', 'wrong_contact', 'phrase', 0.68, 'any',
        'this is (a|my|his|her|the) (work|wife|husband|school|personal|business|kids|moms) ..2|'
        '(im a (teacher|student)|different (person|guy))',
        'interested|looking|sure|ready|happy|right now|yet|now|today|available|at this time|good|'
        'in the|you|this|asking|texting|going|time|decision|a (good|great|bad)|budget|money|need|'
        'want|insurance|credit',
        '(^ (hi|hello|hey|hola|bonjour|mr|mrs|ms) _|_ (hi|hello|hey|hola|oi) _|is this|mr|mrs|ms|'
        'dr|sra|sr|señor|youre|your _ is|is (ready|monday|outside)|about your|qualifies)',
        '{}', null),
    ('wrong.greeted.4', 'wrong_contact', 'phrase', 0.68, 'any',
        '(is|was) (our|my) (dog|cat|son|daughter|kid|grandson)|no _ here',
        'interested|looking|sure|ready|happy|right now|yet|now|today|available|at this time|good|'
        'in the|you|this|asking|texting|going|time|decision|a (good|great|bad)|budget|money|need|'
        'want|insurance|credit',
        '(^ (hi|hello|hey|hola|bonjour|mr|mrs|ms) _|_ (hi|hello|hey|hola|oi) _|is this|mr|mrs|ms|'
        'dr|sra|sr|señor|youre|your _ is|is (ready|monday|outside)|about your|qualifies)',
        '{}', null),
    ('not_interested.no_interest.1', 'not_interested', 'phrase', 0.85, 'en',
        '(not|isnt|arent|no longer|never|aint|wasnt|neither|hardly) ..2 (interested|intrested|'
        'interesed|intersted|inquiring)',
        'not interested in (stopping|waiting)|not looking (good|forward|back)|until|till|'
        'right now|this year|yet|not for me to|if|but (my|i know|a friend)|text|quit my|pass (it|'
        'this|that) (on|along|to)|pass (the|my) (message|info|number)|how|no need to cancel|'
        'no interest rate|interest free|opt in|its fine|next year|passed|going to happen when|'
        'interested but',
        null,
        '{}', null),
    ('not_interested.no_interest.2', 'not_interested', 'phrase', 0.85, 'en',
        '(no|zero|lack of) interest|uninterested',
        'not interested in (stopping|waiting)|not looking (good|forward|back)|until|till|'
        'right now|this year|yet|not for me to|if|but (my|i know|a friend)|text|quit my|pass (it|'
        'this|that) (on|along|to)|pass (the|my) (message|info|number)|how|no need to cancel|'
        'no interest rate|interest free|opt in|its fine|next year|passed|going to happen when|'
        'interested but',
        null,
        '{}', null),
    ('not_interested.no_interest.3', 'not_interested', 'phrase', 0.85, 'en',
        'not ..1 (looking|in the market|considering|pursuing|for sale|selling|moving|'
        'going anywhere|shopping|hiring|searching|seeking|buying|planning to) ..2',
        'not interested in (stopping|waiting)|not looking (good|forward|back)|until|till|'
        'right now|this year|yet|not for me to|if|but (my|i know|a friend)|text|quit my|pass (it|'
        'this|that) (on|along|to)|pass (the|my) (message|info|number)|how|no need to cancel|'
        'no interest rate|interest free|opt in|its fine|next year|passed|going to happen when|'
        'interested but',
        null,
        '{}', null),
    ('not_interested.no_interest.4', 'not_interested', 'phrase', 0.85, 'en',
        '(no longer|stopped|quit|not|arent) ..2 (looking|searching|hunting|needed|considering|'
        'selling|shopping|in the market)',
        'not interested in (stopping|waiting)|not looking (good|forward|back)|until|till|'
        'right now|this year|yet|not for me to|if|but (my|i know|a friend)|text|quit my|pass (it|'
        'this|that) (on|along|to)|pass (the|my) (message|info|number)|how|no need to cancel|'
        'no interest rate|interest free|opt in|its fine|next year|passed|going to happen when|'
        'interested but',
        null,
        '{}', null),
    ('not_interested.no_interest.5', 'not_interested', 'phrase', 0.85, 'en',
        '(not|never) for (me|us|sale)|not (a|an) (good)? (fit|match|interest|priority)|'
        'never (going to )?happen*|never going|id rather|hard pass',
        'not interested in (stopping|waiting)|not looking (good|forward|back)|until|till|'
        'right now|this year|yet|not for me to|if|but (my|i know|a friend)|text|quit my|pass (it|'
        'this|that) (on|along|to)|pass (the|my) (message|info|number)|how|no need to cancel|'
        'no interest rate|interest free|opt in|its fine|next year|passed|going to happen when|'
        'interested but',
        null,
        '{}', null),
    ('not_interested.no_interest.6', 'not_interested', 'phrase', 0.85, 'en',
        '(ill|well|going to|gonna|have to|will|gotta|think i|we|im going to|'
        'gonna have to) ..1 pass ..2',
        'not interested in (stopping|waiting)|not looking (good|forward|back)|until|till|'
        'right now|this year|yet|not for me to|if|but (my|i know|a friend)|text|quit my|pass (it|'
        'this|that) (on|along|to)|pass (the|my) (message|info|number)|how|no need to cancel|'
        'no interest rate|interest free|opt in|its fine|next year|passed|going to happen when|'
        'interested but',
        null,
        '{}', null),
    ('not_interested.no_interest.7', 'not_interested', 'phrase', 0.85, 'en',
        '^ ..4 pass $|(not|wont) be (pursuing|moving forward|needing|proceeding|interested|'
        'continuing|renewing|switching)',
        'not interested in (stopping|waiting)|not looking (good|forward|back)|until|till|'
        'right now|this year|yet|not for me to|if|but (my|i know|a friend)|text|quit my|pass (it|'
        'this|that) (on|along|to)|pass (the|my) (message|info|number)|how|no need to cancel|'
        'no interest rate|interest free|opt in|its fine|next year|passed|going to happen when|'
        'interested but',
        null,
        '{}', null),
    ('not_interested.no_interest.8', 'not_interested', 'phrase', 0.85, 'en',
        'a no (from|for)|decided (against|not to|to (pass|stay|keep|go with|hold))|(not|'
        'wont) (moving|going|move|go) forward|thanks but no|but no (thanks)?|changed (my|our) mind',
        'not interested in (stopping|waiting)|not looking (good|forward|back)|until|till|'
        'right now|this year|yet|not for me to|if|but (my|i know|a friend)|text|quit my|pass (it|'
        'this|that) (on|along|to)|pass (the|my) (message|info|number)|how|no need to cancel|'
        'no interest rate|interest free|opt in|its fine|next year|passed|going to happen when|'
        'interested but',
        null,
        '{}', null),
    ('not_interested.no_interest.9', 'not_interested', 'phrase', 0.85, 'en',
        '(ship|boat) has sailed|gave up on|no need',
        'not interested in (stopping|waiting)|not looking (good|forward|back)|until|till|'
        'right now|this year|yet|not for me to|if|but (my|i know|a friend)|text|quit my|pass (it|'
        'this|that) (on|along|to)|pass (the|my) (message|info|number)|how|no need to cancel|'
        'no interest rate|interest free|opt in|its fine|next year|passed|going to happen when|'
        'interested but',
        null,
        '{}', null),
    ('not_interested.no_thanks.1', 'not_interested', 'phrase', 0.82, 'en',
        '(no|nah|nope|naw) ..1 (thanks|thank you|thankyou|gracias|merci|danke|obrigado|obrigada|'
        'grazie)|(no|nah|nope|naw) (sir|maam|mam|way|chance|thank)',
        'im good (with|at|to|on @weekday|for|@weekday)|were good (to|for|with|at|on)|'
        'youre all set|all set for|good (for|to) (@weekday|go|tomorrow|#)|until|right now|call me|'
        'but (my|i know|a friend)|no sir im|no thanks needed|good where|see you|good on my end|'
        'yes|all good (to|for|see)|texts|emails|good faith',
        '!(@asks_confirm)',
        '{}', null),
    ('not_interested.no_thanks.2', 'not_interested', 'phrase', 0.82, 'en',
        'no gracias|non merci|nein danke|nao obrigad*|no grazie|thanks but (no|im good|were good|'
        'i dont|we dont|were set|im all set)',
        'im good (with|at|to|on @weekday|for|@weekday)|were good (to|for|with|at|on)|'
        'youre all set|all set for|good (for|to) (@weekday|go|tomorrow|#)|until|right now|call me|'
        'but (my|i know|a friend)|no sir im|no thanks needed|good where|see you|good on my end|'
        'yes|all good (to|for|see)|texts|emails|good faith',
        '!(@asks_confirm)',
        '{}', null),
    ('not_interested.no_thanks.3', 'not_interested', 'phrase', 0.82, 'en',
        '^ ..3 (were|im|we are|i am|all) (all)? (good|set|fine|straight|covered|'
        'taken care of)  ..3 $',
        'im good (with|at|to|on @weekday|for|@weekday)|were good (to|for|with|at|on)|'
        'youre all set|all set for|good (for|to) (@weekday|go|tomorrow|#)|until|right now|call me|'
        'but (my|i know|a friend)|no sir im|no thanks needed|good where|see you|good on my end|'
        'yes|all good (to|for|see)|texts|emails|good faith',
        '!(@asks_confirm)',
        '{}', null),
    ('not_interested.no_thanks.4', 'not_interested', 'phrase', 0.82, 'en',
        'im good|were good|all set|nah ..1 (im|we|were)|nope (were|we|im|not)',
        'im good (with|at|to|on @weekday|for|@weekday)|were good (to|for|with|at|on)|'
        'youre all set|all set for|good (for|to) (@weekday|go|tomorrow|#)|until|right now|call me|'
        'but (my|i know|a friend)|no sir im|no thanks needed|good where|see you|good on my end|'
        'yes|all good (to|for|see)|texts|emails|good faith',
        '!(@asks_confirm)',
        '{}', null),
    ('not_interested.no_thanks.5', 'not_interested', 'phrase', 0.82, 'en',
        '^ (@no)? ..2 (im|we|were|i am|we are) (all)? (good|set|straight|covered) ..4 $',
        'im good (with|at|to|on @weekday|for|@weekday)|were good (to|for|with|at|on)|'
        'youre all set|all set for|good (for|to) (@weekday|go|tomorrow|#)|until|right now|call me|'
        'but (my|i know|a friend)|no sir im|no thanks needed|good where|see you|good on my end|'
        'yes|all good (to|for|see)|texts|emails|good faith',
        '!(@asks_confirm)',
        '{}', null),
    ('not_interested.no_need.1', 'not_interested', 'phrase', 0.78, 'en',
        '(dont|do not|doesnt|wont|didnt|no|not) ..1 (need|want|wanting|needing|care for|'
        'require) (it|one|any|this|that|anything|em|them|your|to (buy|sell|move|switch|change|'
        'refinance)|a|the|more|another|help) ..2',
        'already (have|use|told)|wrong|text|texts|messages|how much|cant afford|until|right now|'
        'keep your (word|appointment|prices)|done with (the|my) (form|application|docs|test|'
        'upload)|stop|went (through|to)|price|still|already sent|paid yet|remove|'
        'going on (vacation|friday)|cancel my (appointment|appt)|dont (want|need) to (miss|wait|'
        'reschedule|lose|cancel|talk on|give)|locked|dont need (it|one) (until|till|right|yet)|'
        'not need (to|it)|no need to (cancel|worry)|never mind (the|that)|want to (know|talk)|'
        'closed on sunday|taking my other car|already bought the',
        '!(@asks_confirm)',
        '{}', null),
    ('not_interested.no_need.2', 'not_interested', 'phrase', 0.78, 'en',
        '(went|going|gone|decided|go|signed) ..1 (with|another|elsewhere|a different|different|'
        'another direction|on) (someone|somebody|another|a|the|other|direction|way|route|else|_|'
        'company|competitor) ..2',
        'already (have|use|told)|wrong|text|texts|messages|how much|cant afford|until|right now|'
        'keep your (word|appointment|prices)|done with (the|my) (form|application|docs|test|'
        'upload)|stop|went (through|to)|price|still|already sent|paid yet|remove|'
        'going on (vacation|friday)|cancel my (appointment|appt)|dont (want|need) to (miss|wait|'
        'reschedule|lose|cancel|talk on|give)|locked|dont need (it|one) (until|till|right|yet)|'
        'not need (to|it)|no need to (cancel|worry)|never mind (the|that)|want to (know|talk)|'
        'closed on sunday|taking my other car|already bought the',
        '!(@asks_confirm)',
        '{}', null),
    ('not_interested.no_need.3', 'not_interested', 'phrase', 0.78, 'en',
        '(already|just|finally) ..1 (bought|purchased|found|got one|sold|signed with|did it|'
        'did that|have one|accepted|hired|leased|enrolled|chose|replaced|refinanced|renewed|'
        'paid off|closed on|took|done|fixed|switched) ..2',
        'already (have|use|told)|wrong|text|texts|messages|how much|cant afford|until|right now|'
        'keep your (word|appointment|prices)|done with (the|my) (form|application|docs|test|'
        'upload)|stop|went (through|to)|price|still|already sent|paid yet|remove|'
        'going on (vacation|friday)|cancel my (appointment|appt)|dont (want|need) to (miss|wait|'
        'reschedule|lose|cancel|talk on|give)|locked|dont need (it|one) (until|till|right|yet)|'
        'not need (to|it)|no need to (cancel|worry)|never mind (the|that)|want to (know|talk)|'
        'closed on sunday|taking my other car|already bought the',
        '!(@asks_confirm)',
        '{}', null),
    ('not_interested.no_need.4', 'not_interested', 'phrase', 0.78, 'en',
        '(accepted|took|found|got) (a|an|another|the) (job|position|offer|place|house|car|truck|'
        'other) ..3|found (one|something|a place|another|what)',
        'already (have|use|told)|wrong|text|texts|messages|how much|cant afford|until|right now|'
        'keep your (word|appointment|prices)|done with (the|my) (form|application|docs|test|'
        'upload)|stop|went (through|to)|price|still|already sent|paid yet|remove|'
        'going on (vacation|friday)|cancel my (appointment|appt)|dont (want|need) to (miss|wait|'
        'reschedule|lose|cancel|talk on|give)|locked|dont need (it|one) (until|till|right|yet)|'
        'not need (to|it)|no need to (cancel|worry)|never mind (the|that)|want to (know|talk)|'
        'closed on sunday|taking my other car|already bought the',
        '!(@asks_confirm)',
        '{}', null),
    ('not_interested.no_need.5', 'not_interested', 'phrase', 0.78, 'en',
        '(withdraw|cancel|close|drop) my (application|file|request|quote|inquiry|interest)|'
        '(staying|stay|sticking) (put|here|with|where)|(intend|plan|going) to keep|enough (cards|'
        'insurance|already|debt)',
        'already (have|use|told)|wrong|text|texts|messages|how much|cant afford|until|right now|'
        'keep your (word|appointment|prices)|done with (the|my) (form|application|docs|test|'
        'upload)|stop|went (through|to)|price|still|already sent|paid yet|remove|'
        'going on (vacation|friday)|cancel my (appointment|appt)|dont (want|need) to (miss|wait|'
        'reschedule|lose|cancel|talk on|give)|locked|dont need (it|one) (until|till|right|yet)|'
        'not need (to|it)|no need to (cancel|worry)|never mind (the|that)|want to (know|talk)|'
        'closed on sunday|taking my other car|already bought the',
        '!(@asks_confirm)',
        '{}', null),
    ('not_interested.no_need.6', 'not_interested', 'phrase', 0.78, 'en',
        'no more (cards|debt|loans)|never (mind|again)|nevermind|^ nope ..4|(keep|save) your|'
        'better luck|best of luck|good luck with (it|that|your)|next $|dont bother',
        'already (have|use|told)|wrong|text|texts|messages|how much|cant afford|until|right now|'
        'keep your (word|appointment|prices)|done with (the|my) (form|application|docs|test|'
        'upload)|stop|went (through|to)|price|still|already sent|paid yet|remove|'
        'going on (vacation|friday)|cancel my (appointment|appt)|dont (want|need) to (miss|wait|'
        'reschedule|lose|cancel|talk on|give)|locked|dont need (it|one) (until|till|right|yet)|'
        'not need (to|it)|no need to (cancel|worry)|never mind (the|that)|want to (know|talk)|'
        'closed on sunday|taking my other car|already bought the',
        '!(@asks_confirm)',
        '{}', null),
    ('not_interested.no_need.7', 'not_interested', 'phrase', 0.78, 'en',
        'stop trying to sell|lose interest|where it is|paid (off|this) ..1 house off',
        'already (have|use|told)|wrong|text|texts|messages|how much|cant afford|until|right now|'
        'keep your (word|appointment|prices)|done with (the|my) (form|application|docs|test|'
        'upload)|stop|went (through|to)|price|still|already sent|paid yet|remove|'
        'going on (vacation|friday)|cancel my (appointment|appt)|dont (want|need) to (miss|wait|'
        'reschedule|lose|cancel|talk on|give)|locked|dont need (it|one) (until|till|right|yet)|'
        'not need (to|it)|no need to (cancel|worry)|never mind (the|that)|want to (know|talk)|'
        'closed on sunday|taking my other car|already bought the',
        '!(@asks_confirm)',
        '{}', null),
    ('not_interested.no_offer.1', 'not_interested', 'phrase', 0.85, 'any',
        '@refusal',
        'wrong|who|call|text|reschedule|yes|problem|worries|rush',
        '!(@asks_confirm|@asks_consent|am i speaking|is this|reminder)',
        '{}', null),
    ('not_interested.no_offer.2', 'not_interested', 'phrase', 0.85, 'any',
        '^ emojithumbsdown ..2 $',
        'wrong|who|call|text|reschedule|yes|problem|worries|rush',
        '!(@asks_confirm|@asks_consent|am i speaking|is this|reminder)',
        '{}', null),
    ('not_interested.no_offer.3', 'not_interested', 'phrase', 0.85, 'any',
        '^ (@no|lol no|uh no|no no|hell no|heck no|never|pass|absolutely not|definitely not|'
        'not interested|not really|never ever|nunca) ..3 $',
        'wrong|who|call|text|reschedule|yes|problem|worries|rush',
        '!(@asks_confirm|@asks_consent|am i speaking|is this|reminder)',
        '{}', null),
    ('not_interested.disliked', 'not_interested', 'phrase', 0.85, 'any',
        '^ reaction disliked $',
        null,
        ' ? & !(@asks_confirm|@asks_consent)',
        '{}', null),
    ('not_interested.no_reply', 'not_interested', 'keyword', 0.85, 'any',
        'n|no|2|nope|b|nah',
        null,
        '(y n|n to (decline|pass)|no to (decline|pass)|2 (to|for|if) (no|decline|not|pass))',
        '{}', null),
    ('not_interested.es.1', 'not_interested', 'phrase', 0.85, 'es',
        'no (me|nos|le) interesa*|no (estoy|estamos) (interesad*|buscando|vendiendo)|ya (compre|'
        'compramos|encontre|vendi|vendimos|consegui|conseguimos|no (busco|necesito|quiero|'
        'me interesa|la quiero|lo quiero))',
        'mensajes|textos|ahorita|ahora|todavia|numero|ya no me|cancelar|recibir',
        null,
        '{}', null),
    ('not_interested.es.2', 'not_interested', 'phrase', 0.85, 'es',
        'no (lo|la|los|las)? ..1 (necesito|necesitamos|quiero|queremos|ocupo|vendo)|no (quiero|'
        'necesito|vendo) (nada|vender|comprar|cambiar)',
        'mensajes|textos|ahorita|ahora|todavia|numero|ya no me|cancelar|recibir',
        null,
        '{}', null),
    ('not_interested.es.3', 'not_interested', 'phrase', 0.85, 'es',
        '^ no ..2 gracias ..3 $|gracias pero no|paso gracias',
        'mensajes|textos|ahorita|ahora|todavia|numero|ya no me|cancelar|recibir',
        null,
        '{}', null),
    ('not_interested.other.1', 'not_interested', 'phrase', 0.85, 'any',
        '(pas|plus|aucun) ..1 interess*|non merci|(kein|keine) (interesse|bedarf)|'
        'nicht (interessiert|mehr interessiert)|(nao|nem) (tenho|estou|quero|preciso|'
        'me interessa) ..2|(agora)? nao (quero|preciso|obrigad*)|nao obrigad*',
        'mensagens|receber|agora nao posso',
        null,
        '{}', null),
    ('not_interested.other.2', 'not_interested', 'phrase', 0.85, 'any',
        'geen interesse|non (mi|ci) interessa|nein danke|inte intresserad|ikke interesseret',
        'mensagens|receber|agora nao posso',
        null,
        '{}', null),
    ('hostile.swear', 'hostile', 'phrase', 0.8, 'en',
        '@swear',
        'holy (shit|crap)|(no|the|fucking|fuck) (yes|yeah|yea)|fuck yeah|hell yeah|(like|love|'
        'want) ..1 fuck*|stupid (question|phone|autocorrect|mistake|me|low)|im (so|an|'
        'such) ..2 (idiot|stupid)|clown (college|costume)|not a (scam|scammer)|stop|unsub*|(scam|'
        'spam) (call|calls)|disgusting weather|loser pays|cook*',
        null,
        '{abusive}', null),
    ('hostile.phrase.1', 'hostile', 'phrase', 0.85, 'en',
        '(go to|rot in|burn in|see you in) hell',
        'lost my (job|card|phone|wallet)|stop|holy|scam or|burn in the|trash (pickup|day|can|bags|'
        'removal|collection)|annoying (noise|sound)|is this a|rip off the',
        null,
        '{abusive}', null),
    ('hostile.phrase.2', 'hostile', 'phrase', 0.85, 'en',
        '(drop dead|kill yourself|kys|eat (shit|a|my)|screw (you|u|off|yall|this company)|(f|fuck|'
        'fk|eff) (you|u|yourself|yall|ur)|go (f|fuck) (yourself|urself|off)|kiss my|bite me|'
        'suck (it|my|a)|shove it|up yours|die (already|in)|hope (you|u|your) ..4 (die|fall|rot|'
        'burn|crash|lose|fail|go out|get fired|get sued|choke|suffer|bankrupt))',
        'lost my (job|card|phone|wallet)|stop|holy|scam or|burn in the|trash (pickup|day|can|bags|'
        'removal|collection)|annoying (noise|sound)|is this a|rip off the',
        null,
        '{abusive}', null),
    ('hostile.phrase.3', 'hostile', 'phrase', 0.85, 'en',
        'shame on (you|every|yall)|(scam|con|rip off|bs) artist*|scam company|(bunch|pack|'
        'gang) of (thieves|crooks|liars|scammers|idiots|clowns|morons|scam*|vultures)',
        'lost my (job|card|phone|wallet)|stop|holy|scam or|burn in the|trash (pickup|day|can|bags|'
        'removal|collection)|annoying (noise|sound)|is this a|rip off the',
        null,
        '{abusive}', null),
    ('hostile.phrase.4', 'hostile', 'phrase', 0.85, 'en',
        '(you|u|your|ur|yall|you people|these people) ..3 (are|r|is|a) ..2 (scammers|vultures|'
        'thieves|crooks|liars|pathetic|disgusting|trash|garbage|joke|idiots|morons|criminals|'
        'predators|parasites|worthless|useless|incompetent|annoying|disgrace|the worst|'
        'terrible people|clowns|evil|heartless|sick)',
        'lost my (job|card|phone|wallet)|stop|holy|scam or|burn in the|trash (pickup|day|can|bags|'
        'removal|collection)|annoying (noise|sound)|is this a|rip off the',
        null,
        '{abusive}', null),
    ('hostile.phrase.5', 'hostile', 'phrase', 0.85, 'en',
        'get a (real job|life)',
        'lost my (job|card|phone|wallet)|stop|holy|scam or|burn in the|trash (pickup|day|can|bags|'
        'removal|collection)|annoying (noise|sound)|is this a|rip off the',
        null,
        '{abusive}', null),
    ('hostile.phrase.6', 'hostile', 'phrase', 0.85, 'en',
        '(lying|smug|stupid|greedy|dirty|filthy|cheap|slimy|worthless|damn|dumb) ..1 (bastard*|'
        'pos|piece*|people|crook*|thie*|company|scum*|snake*|cowards|animals|rats|pigs|sob)',
        'lost my (job|card|phone|wallet)|stop|holy|scam or|burn in the|trash (pickup|day|can|bags|'
        'removal|collection)|annoying (noise|sound)|is this a|rip off the',
        null,
        '{abusive}', null),
    ('hostile.phrase.7', 'hostile', 'phrase', 0.85, 'en',
        'piece of (shit|crap|garbage|trash|s)|sons of|son of a|(trash|garbage|joke) (company|'
        'business|people|service)|(what|such|absolute) a (joke|disgrace|scam|rip off)|rip off',
        'lost my (job|card|phone|wallet)|stop|holy|scam or|burn in the|trash (pickup|day|can|bags|'
        'removal|collection)|annoying (noise|sound)|is this a|rip off the',
        null,
        '{abusive}', null),
    ('hostile.phrase.8', 'hostile', 'phrase', 0.85, 'en',
        '(lose|losing|lost) my (mind|patience|temper) ..3|sick of (you|your|yall)|(this annoying|'
        'so annoying|annoying)|collect it|waste of (space|oxygen|skin)|how do you (sleep|live|'
        'look)',
        'lost my (job|card|phone|wallet)|stop|holy|scam or|burn in the|trash (pickup|day|can|bags|'
        'removal|collection)|annoying (noise|sound)|is this a|rip off the',
        null,
        '{abusive}', null),
    ('hostile.threat.1', 'hostile', 'phrase', 0.8, 'en',
        '(i know|we know) where (you|your|u)|(come|coming) (by|down|over) there and|man to man|'
        '(beat|kick|whoop|break) (your|ur) (ass|face|legs|butt)',
        'stop|direct (all|that)|need to|before i|sign|wants|handles|does my|should i|ask my|'
        'estate|no need|text me one|contract|trust|call my',
        null,
        '{abusive}', null),
    ('hostile.threat.2', 'hostile', 'phrase', 0.8, 'en',
        '(youre|you are|ur|u r|you gonna|your going|will|gonna) (going to)? (pay for|regret|'
        'be sorry)',
        'stop|direct (all|that)|need to|before i|sign|wants|handles|does my|should i|ask my|'
        'estate|no need|text me one|contract|trust|call my',
        null,
        '{abusive}', null),
    ('hostile.threat.3', 'hostile', 'phrase', 0.8, 'en',
        '(watch|you better watch) your (back|step)|see what (my|i|happens)|(come|try) and (get|'
        'collect|take) (it|me)|come get ..2 then',
        'stop|direct (all|that)|need to|before i|sign|wants|handles|does my|should i|ask my|'
        'estate|no need|text me one|contract|trust|call my',
        null,
        '{abusive}', null),
    ('hostile.threat.4', 'hostile', 'phrase', 0.8, 'en',
        'one way or another|expect a (letter|lawsuit|visit|call from my)',
        'stop|direct (all|that)|need to|before i|sign|wants|handles|does my|should i|ask my|'
        'estate|no need|text me one|contract|trust|call my',
        null,
        '{abusive}', null),
    ('hostile.threat.5', 'hostile', 'phrase', 0.8, 'en',
        '(report|reporting|reported|complaint|complaining) ..4 (ftc|fcc|bbb|attorney general|'
        'better business|authorities|police|cfpb|news|state|licensing|board|regulators|sec|finra)',
        'stop|direct (all|that)|need to|before i|sign|wants|handles|does my|should i|ask my|'
        'estate|no need|text me one|contract|trust|call my',
        null,
        '{abusive}', null),
    ('hostile.threat.6', 'hostile', 'phrase', 0.8, 'en',
        '(sue|suing|lawsuit|legal action|small claims|see you in court|press charges|'
        'calling the (cops|police))',
        'stop|direct (all|that)|need to|before i|sign|wants|handles|does my|should i|ask my|'
        'estate|no need|text me one|contract|trust|call my',
        null,
        '{abusive}', null),
    ('hostile.threat.7', 'hostile', 'phrase', 0.8, 'en',
        '(hear|hearing|speaking|speak|talk|talking|contact|contacting|call|calling) ..2 (my|our|'
        'a) (attorney|lawyer)',
        'stop|direct (all|that)|need to|before i|sign|wants|handles|does my|should i|ask my|'
        'estate|no need|text me one|contract|trust|call my',
        null,
        '{abusive}', null),
    ('hostile.threat.8', 'hostile', 'phrase', 0.8, 'en',
        '(my|our) (attorney|lawyer) (will|is going|about)|class action|(bad|1 star|one star|'
        'terrible|negative) review* (is|coming|everywhere|on)',
        'stop|direct (all|that)|need to|before i|sign|wants|handles|does my|should i|ask my|'
        'estate|no need|text me one|contract|trust|call my',
        null,
        '{abusive}', null),
    ('hostile.sign', 'hostile', 'phrase', 0.9, 'any',
        'emojifinger|^ (emojiangry|emojiclown) ..3 $|emojiangry emojiangry|emojiclown',
        null,
        null,
        '{abusive}', null),
    ('hostile.es.1', 'hostile', 'phrase', 0.85, 'es',
        'ching* (tu|a|su) ..2|(hijo*|hija*) de (puta|tu|la|su)|(vayan*|vete|vayase|vete mucho) (a|'
        'al) (la)? (chingada|verga|mierda|diablo|carajo)',
        'no (me|mas)|ya no|borren',
        null,
        '{abusive}', null),
    ('hostile.es.2', 'hostile', 'phrase', 0.85, 'es',
        '(pinche*|malditos|maldito|son unos|bola de|partida de) ..2|(ladrones|rateros|estafadores|'
        'sinverguenzas|abusivos|ratas|corruptos)|que asco de|(ta gueule|va te faire|'
        'allez vous faire|casse toi)',
        'no (me|mas)|ya no|borren',
        null,
        '{abusive}', null),
    ('hostile.es.3', 'hostile', 'phrase', 0.85, 'es',
        '(leck mich|halt die|verpiss dich|scheiss*)|(vai se|vao se|vai tomar|filho da)',
        'no (me|mas)|ya no|borren',
        null,
        '{abusive}', null),
    ('hostile.with_opt_out.1', null, 'phrase', 0.9, 'en',
        '@swear',
        'holy (shit|crap)|hell yeah|stupid question',
        null,
        '{abusive}', null),
    ('hostile.with_opt_out.2', null, 'phrase', 0.9, 'en',
        '(f|fuck|piss) off|emojifinger|emojiangry',
        'holy (shit|crap)|hell yeah|stupid question',
        null,
        '{abusive}', null),
    ('hostile.secondary', 'hostile', 'phrase', 0.65, 'en',
        '(scumbag*|moron*|idiot*|asshole*|bitch*|(fuck|piss|f) off|attorney files|sue you|tcpa|'
        'bastard*|scammers)',
        null,
        null,
        '{abusive}', null),
    ('ack.thanks.1', 'acknowledgement', 'phrase', 0.58, 'en',
        '^ ..3 (thanks|thank|thx|gracias|danke|merci|obrigad*|grazie|appreciate|much obliged|tysm|'
        'cheers) ..6 $',
        'no|not|wrong|stop| ? ',
        null,
        '{}', null),
    ('ack.thanks.2', 'acknowledgement', 'phrase', 0.58, 'en',
        '^ ..2 (much obliged|many thanks|thank you) ..5 $',
        'no|not|wrong|stop| ? ',
        null,
        '{}', null),
    ('ack.word', 'acknowledgement', 'phrase', 0.57, 'any',
        '^ (ok|okay|okey|k|kk|kay|cool|got it|will do|gotcha|noted|understood|roger|copy|'
        'copy that|10 4|great|perfect|awesome|nice|good|sweet|yay|bet|alright|sure thing|np|'
        'no worries|no problem|no prob|yw|youre welcome|your welcome|good to know|fair enough|'
        'sounds good|makes sense|i see|received|done|done deal|all good|its ok|its fine|'
        'thats fine|ur fine|your fine|youre fine|va|vale|listo|esta bien|de acuerdo|d accord|'
        'alles klar|beleza|blz|ja|congrats|congratulations|lol|haha|hahaha|hehe|emojithumbsup|'
        'emojiheart|emojismile|emojilaugh|emojipray|emojiok|emojihooray|emojicheck|emojihundred|'
        'about time|amen|welcome|word|wonderful|excellent|lovely|same to you|you too|likewise|'
        'merry christmas|happy (new year|holidays|thanksgiving|easter)|feliz (navidad|ano nuevo)|'
        'god bless|aww|wow|oh ok|oh nice|ah ok|cool cool|for sure|sent|sent it|i got it|'
        'saw it) ..3 $',
        'no|not|wrong|stop|but|interested|send|call|how|what|when|please|next|ugly|can|who|is this',
        null,
        '{}', null),
    ('ack.notice.1', 'acknowledgement', 'phrase', 0.9, 'any',
        '@consent',
        'no|not|wrong|stop|but|interested|send|call|how|what|when|want|need|cancel|reschedule|'
        'please| ? |can|sign|who|cost|price|talk|instead|remove|expensive|sue|annoying|bday',
        '!(@asks_confirm|@asks_consent|@offers|@offers_meeting|@asks_time|@asks_minute|@asks_who|'
        ' ? |reply yes|join|special) & _ _ _',
        '{}', null),
    ('ack.notice.2', 'acknowledgement', 'phrase', 0.9, 'any',
        '^ (5|4|3|2|1|10|9|8) $',
        'no|not|wrong|stop|but|interested|send|call|how|what|when|want|need|cancel|reschedule|'
        'please| ? |can|sign|who|cost|price|talk|instead|remove|expensive|sue|annoying|bday',
        '!(@asks_confirm|@asks_consent|@offers|@offers_meeting|@asks_time|@asks_minute|@asks_who|'
        ' ? |reply yes|join|special) & _ _ _',
        '{}', null),
    ('ack.notice.3', 'acknowledgement', 'phrase', 0.9, 'any',
        '^ ..1 (sounds good|thanks|thank you|great|ok|okay|cool|got it|got em|will do|perfect|'
        'awesome|nice|done|understood|yay|haha|lol|omg|gracias|confirmed|received|noted|yes|yep|k|'
        'kk|good|congrats|appreciate) ..7 $',
        'no|not|wrong|stop|but|interested|send|call|how|what|when|want|need|cancel|reschedule|'
        'please| ? |can|sign|who|cost|price|talk|instead|remove|expensive|sue|annoying|bday',
        '!(@asks_confirm|@asks_consent|@offers|@offers_meeting|@asks_time|@asks_minute|@asks_who|'
        ' ? |reply yes|join|special) & _ _ _',
        '{}', null),
    ('ack.rating', 'acknowledgement', 'keyword', 0.9, 'any',
        '1|2|3|4|5|6|7|8|9|10|five|ten',
        null,
        '(rate|rating|how did we do|howd we do|1 5|(scale|1 poor)|1 to (5|10)|stars|'
        'survey) & !(@asks_consent)',
        '{}', null),
    ('ack.statement.1', 'acknowledgement', 'phrase', 0.88, 'any',
        '@consent',
        null,
        '!(@asks_confirm|@asks_consent|@offers|@offers_meeting|@asks_time|@asks_minute|@asks_who|'
        ' ? |reply|join) & _ _ _',
        '{}', null),
    ('ack.statement.2', 'acknowledgement', 'phrase', 0.88, 'any',
        '^ ok ..2 $',
        null,
        '!(@asks_confirm|@asks_consent|@offers|@offers_meeting|@asks_time|@asks_minute|@asks_who|'
        ' ? |reply|join) & _ _ _',
        '{}', null),
    ('ack.reaction', 'acknowledgement', 'phrase', 0.9, 'any',
        '^ reaction ..2 $',
        null,
        null,
        '{reaction}', null),
    ('ack.exchange', 'acknowledgement', 'phrase', 0.7, 'en',
        '(merry christmas|happy (new year|holidays|thanksgiving|easter|hanukkah)|god bless|'
        'same to you|you too|no worries|no problem|youre welcome|good to know|fair enough|'
        'thats (great|good|awesome|wonderful|fine|funny|ok)|glad to (hear|help)|thank you (so|'
        'very) much|thanks (so|a) (much|lot|bunch|ton|million)|much appreciated|thanks again|'
        'thanks for (letting|the (update|info|help|heads|reminder|quick|follow|note)|your (help|'
        'time|patience)|everything|trying|checking|all)|appreciate (it|you|that|your|the)|will do|'
        'got it|i see it|about time|feel better|sorry to hear|my bad|all good)',
        'not|no thanks|but|stop|wrong|interested| ? |how much|call|cant|wont|cancel|reschedule|'
        'out of|remove|respond|reply|pass|elsewhere|expect|dont|another|pursuing|see you|calendar',
        null,
        '{}', null),
    ('unclear.channel.1', 'unclear', 'phrase', 0.6, 'en',
        '(text|txt|message|email) (me|us)? ..2 (dont|do not|not|instead of|rather than) ..1 (call|'
        'calling|calls|phone)',
        '(stop|dont|do not|quit) ..1 (text|texting)|no texts',
        null,
        '{channel_preference}', null),
    ('unclear.channel.2', 'unclear', 'phrase', 0.6, 'en',
        '(dont|do not|no) ..1 (call|calls|calling) ..3 (text|txt|message|email)',
        '(stop|dont|do not|quit) ..1 (text|texting)|no texts',
        null,
        '{channel_preference}', null),
    ('unclear.channel.3', 'unclear', 'phrase', 0.6, 'en',
        '(prefer|rather) ..1 (text|texts|texting|email|emails|calls|phone)|(text|texting|'
        'email) (only|is better|is best|works best|preferred)',
        '(stop|dont|do not|quit) ..1 (text|texting)|no texts',
        null,
        '{channel_preference}', null),
    ('unclear.channel.4', 'unclear', 'phrase', 0.6, 'en',
        'no (phone)? calls (please|just text)',
        '(stop|dont|do not|quit) ..1 (text|texting)|no texts',
        null,
        '{channel_preference}', null),
    ('unclear.time.1', 'unclear', 'phrase', 0.6, 'en',
        '(dont|do not|not|never|please dont) ..1 (text|txt|message|call|contact|msg|'
        'write) ..3 (before|after|until|past|between|during|on) (#|noon|work|school|bed|weekends|'
        'sundays|sunday|hours|lunch|dark|dinner)',
        'again|stop|interested|anymore|ever',
        null,
        '{time_preference}', null),
    ('unclear.time.2', 'unclear', 'phrase', 0.6, 'en',
        '(not|only) (before|after|between) (#|noon|work)|(only|best) (text|call|reach) ..2 (after|'
        'before|between)',
        'again|stop|interested|anymore|ever',
        null,
        '{time_preference}', null),
    ('unclear.code', 'unclear', 'phrase', 0.7, 'en',
        '(verification|security|access|login|one time|confirmation) (code|passcode|pin)|(code|'
        'pin) is # ..|do not share (it|this)',
        'what is',
        null,
        '{}', null),
    ('unclear.private.1', 'unclear', 'phrase', 0.62, 'en',
        '(happy|hbd) (bday|birthday)|(love you|love u|miss you|ttyl|brb)',
        null,
        null,
        '{}', null),
    ('unclear.private.2', 'unclear', 'phrase', 0.62, 'en',
        '(grab|pick up|bring) (milk|the|some|bread|dinner) ..4 (home|way|charger)',
        null,
        null,
        '{}', null),
    ('unclear.private.3', 'unclear', 'phrase', 0.62, 'en',
        '^ (mom|dad|babe|honey|bro|sis|grandma) ..2 $|it ur making me|making me blush',
        null,
        null,
        '{}', null),
    ('unclear.private.4', 'unclear', 'phrase', 0.62, 'en',
        '^ (stopp|stop) it ..2 (making|blush|lol|haha)',
        null,
        null,
        '{}', null),
    ('flag.urgent', null, 'phrase', 0.9, 'en',
        'asap|urgent|urgently|emergency|right away|immediately|as soon as possible|time sensitive|'
        'urgente|today if (you|possible)|call me now|flooding|water all over|no heat',
        'not urgent|if this is urgent|for (urgent|emergencies|emergency)',
        null,
        '{urgent}', null),
    ('flag.names_date.1', null, 'phrase', 0.9, 'any',
        '(@weekday|@month|tomorrow|tonight|manana|demain|morgen|amanha)|next (week|month|year|'
        'quarter)',
        null,
        null,
        '{names_date}', null),
    ('flag.names_date.2', null, 'phrase', 0.9, 'any',
        '(in|after|until) ..2 (weeks|months|days|holidays)|the # (th|st|nd|rd)',
        null,
        null,
        '{names_date}', null);
