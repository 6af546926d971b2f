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

-- How common words are in replies, for the choice of keys: shares by the order of magnitude that texting in
-- English and Spanish has. Only their order matters; a word that is not here counts as rare.
insert into pg_temp.pack_frequency (lexeme, share)
select w.lexeme, b.share
from (values
    (1.0, '$ ^'),
    (0.3, 'i'),
    (0.25, '# ? @yes the to you'),
    (0.19, 'a'),
    (0.15, 'me my'),
    (0.14, 'it'),
    (0.12, '@weekday and for is'),
    (0.1, '@no in'),
    (0.09, 'can im no of on this we'),
    (0.08, 'at not please that yes your'),
    (0.07, 'are be call do have stop thanks what with'),
    (0.06, 'but dont get how if just know ok so text time will'),
    (0.05, '@month de'),
    (0.045, 'about all back by from go good here ill like need now number one or out see send sure '
        'there up want was when who would'),
    (0.035, 'after already am an any appointment as cant did does email got great has hey hi '
        'interested later let list lol look looking meeting message more name next our phone pm '
        'price que quote right sorry still texting thank they today tomorrow too us week work '
        'yeah'),
    (0.03, 'el en la por'),
    (0.025, 'afternoon again ask available been car check come contact cost could day doing '
        'emojithumbsup free friday give going had he help her him his home house id info its ive '
        'last lets long love make messages monday morning much new off other over person really '
        'remove said she some sounds take talk tell texts than them then think thursday tuesday '
        'way wednesday well were where which why works wrong'),
    (0.022, 'es mi un'),
    (0.02, '1 2 3 30 4 5 y'),
    (0.018, 'address also another anyone anything around bad before best better bit boss business '
        'busy buy company con couldnt didnt doesnt everything favor few first getting gracias '
        'happy havent hes hour hours husband into isnt keep las leave link little lo los lot '
        'manager maybe might mind minutes money month months never night nope nothing office old '
        'only para pay perfect put question questions ready same se sell sent set should show si '
        'sign sold someone something soon start team thats theres theyre through tonight try two '
        'una until use wasnt website weeks whats whos wife wont year youre'),
    (0.015, '10 emojilaugh'),
    (0.012, 'absolutely afford al alright area awesome bien booked booking brother budget cancel card '
        'cash change cheaper city close closed closing como confirm contract cool credit cuando '
        'dad daughter definitely del demo deposit discount done door driving drop early end esta '
        'estimate estimates estoy evening expensive family fee feel fees fine finished food '
        'friend game half hang hear heard high hola hold insurance k kids kk late le lease live '
        'lived living loan low lunch maam manana market mas meet mensajes minute mom moment move '
        'moving muy nah noon numero okay open own owner partner party payment payments pero place '
        'policy pricing puede quiero rate rates rent reschedule room running saturday saw '
        'schedule school second seen side sir sister son sounded spoke state store street su '
        'sunday swing talked te tengo told tour visit wait waiting water weekend weekends worked '
        'ya yep zoom'),
    (0.01, '6 9 emojismile'),
    (0.008, '11 12 accident actually afraid ago almost alone along always application apply appt asap '
        'asked asking away baby because become believe bill birthday blue book bought box break '
        'bring brought building bunch bus buying c called calling calls cell center chance charge '
        'chat cheap class clear client clients coffee computer consider considering copy corner '
        'couple course covered customer cut data date days deal decide decided decision delete '
        'delivery details different dinner direct doctor drive during each either else emails '
        'emojiheart emojipray employee enough enter even every everyone exactly except expect '
        'experience face fair fall far fast figure file fill final find fix floor follow forget '
        'form forms forward found front fun funny future general gone gonna guess guy guys haha '
        'hand handle happen happened hard hate head health hell hit holiday holidays hope hoping '
        'hot idea important including information inside instead interest issue item job jobs '
        'join kind kitchen large law learn least less level life line local lost lots main many '
        'match matter mean means mid middle mine miss missed mistake model moved must near '
        'neighbor news nice nobody none note offer offers online order otherwise part parts pass '
        'past people pick picked pics picture pictures plan planning plans plus point possible '
        'power pretty probably problem process product program project property pull purchase '
        'quick quit quite rather reach read real reason receive received recently red refer '
        'regular remember repair reply report request respond response rest result return review '
        'road roof run safe sale save says season seems self selling sense service services '
        'several share shop short shot sick simple since site situation size sleep small smart '
        'sound space spam speak special spend spring staff stand starting stay step stick story '
        'stuff subscribe summer super support supposed switch system taken taking tax taxes test '
        'thanksgiving themselves thing things though thought times tired together took top total '
        'touch town track travel trip truck true trust trying turn type unsubscribe update upset '
        'used using usually vacation wanted watch wear web weird went whatever while white whole '
        'win window winter wish without wondering word words working world worried worry worth '
        'write writing yesterday yet yours'),
    (0.007, 'ahora aqui bueno casa cita claro cuanto cuesta dia donde dos esa eso este fue gusta '
        'hablar hacer hay hora hoy interesa llamar llame nada necesito otra otro porque precio '
        'puedo quien semana ser soy tarde tiene todo trabajo va ver voy'),
    (0.006, '15 20 7 8'),
    (0.004, 'accept account accountant admin advice age agent agree agreement alerts america amount '
        'answer apartment april assistant attorney august automated bank base basic basically '
        'battery beat beautiful bed beginning behind below benefit big bother bottom boyfriend '
        'cable camera campaign career catch ceo certain cfo changed charges child church clean '
        'cleaning coming comment common complete concern confirmed congrats consent consult '
        'cousin cover coverage crazy current currently damn dead dear december depends desk '
        'detail director dog dollars double down download dream drink drivers emojihooray emojiok '
        'ends engine event exam excellent excited expense extra facebook father february fiance '
        'financing finish fire fit flight florida fuck further garage gave girl girlfriend given '
        'glad god gold google grab group hahaha hair happens harassment heart heavy hello helped '
        'helpful honest hospital hurt impressed instagram install interview invite january july '
        'june kid lady landlord lawyer leads legal legit license light lock loose lose luck '
        'lunchtime m mail maintenance march marketing material medical member mental mention '
        'messaging mileage mission mobile mortgage mother multiple music n natural nephew '
        'november numbers nurse october offered omg opt option options ordered original outside '
        'package paid paper paperwork parents park parking patient perhaps permission personal '
        'phones photo photos pool position post potential practice prefer present president press '
        'prices private professional promise proof provide purpose quality quarter rain realize '
        'recommend record reference referral regarding remodel renewal repeat replace required '
        'research retired rich ridiculous rude s sales samples scam security select september '
        'serious session shipping shopping showing shut signed single slot slow social software '
        'solar solution sooner spouse station stolen strong stuck student study stupid sub '
        'success suggest surgery survey sweet taste teacher technician terms thread ticket till '
        'title tool training trash treatment trial tried truth understand unfortunately unit '
        'upgrade urgent value van vehicle video voice warranty wedding weekday wells whenever '
        'wherever wonderful yard younger zero'),
    (0.003, 'ano buenas buenos caro carro correo d dale dias dinero domingo enviar equivocado esposa '
        'esposo gustaria informacion jueves llamo lunes mandar martes mensaje mes miercoles '
        'noches persona podria sabado senor senora tardes telefono viernes'),
    (0.002, 'e emojicheck t')
) as b(share, words), string_to_table(b.words, ' ') as w(lexeme);
