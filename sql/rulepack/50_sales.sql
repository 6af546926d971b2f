-- Price, information, interest, objections, later.
insert into pg_temp.pack_rule
    (pack_key, intent, kind, weight, language, pattern, unless, context, flags, effect)
values
    ('pricing.how_much.1', 'pricing_request', 'phrase', 0.9, 'en',
        'how much (is|are|does|do|would|for|to|will|per|a|it|the|you|can|could|was|$| ? |money|'
        'down|each|more|less|i|we|am|if|off|on)',
        'how much (time|longer|notice|experience|space|room)|too much',
        null,
        '{}', null),
    ('pricing.how_much.2', 'pricing_request', 'phrase', 0.9, 'en',
        'how many (points|dollars)|^ ..2 how much ..1 $|what ..2 run me|whats it run',
        'how much (time|longer|notice|experience|space|room)|too much',
        null,
        '{}', null),
    ('pricing.how_much.3', 'pricing_request', 'phrase', 0.9, 'en',
        '(implants|it|that|they) run|how expensive|how pricey',
        'how much (time|longer|notice|experience|space|room)|too much',
        null,
        '{}', null),
    ('pricing.what_price.1', 'pricing_request', 'phrase', 0.85, 'en',
        '(what|whats|hows|how|which|any|is|are|does|do|can|could|wheres|got|have) ..5 (price|'
        'prices|pricing|cost|costs|quote|rates|rate|apr|premium|premiums|deposit|fee|fees|payment|'
        'payments|copay|tuition|commission|percent|otd|charge|charges|monthly|deductible|dues)',
        'fee to cancel|(cancellation|prepayment|late) (fee|penalty)|understand ..3 (fees|costs|'
        'charges|rates|pricing)|(too|so|pretty|very|way) ..1 (high|expensive|steep|much|low)|(did|'
        'was|has) ..2 (my|the) payment|payment go|(rate|price) (is|was) (too|higher|lower)|'
        'when is my payment|(cost|price) of living|explain|make a payment|appraisal|due date|'
        'at any price|cost of|double',
        null,
        '{}', null),
    ('pricing.what_price.2', 'pricing_request', 'phrase', 0.85, 'en',
        '(price|pricing|cost|costs|quote|rates|rate|fees|apr|otd|estimate|ballpark|fee|payment|'
        'monthly) ..2 $ ?',
        'fee to cancel|(cancellation|prepayment|late) (fee|penalty)|understand ..3 (fees|costs|'
        'charges|rates|pricing)|(too|so|pretty|very|way) ..1 (high|expensive|steep|much|low)|(did|'
        'was|has) ..2 (my|the) payment|payment go|(rate|price) (is|was) (too|higher|lower)|'
        'when is my payment|(cost|price) of living|explain|make a payment|appraisal|due date|'
        'at any price|cost of|double',
        null,
        '{}', null),
    ('pricing.word_alone.1', 'pricing_request', 'phrase', 0.85, 'en',
        '^ ..2 (price|prices|pricing|cost|costs|rate|rates|quote|apr|ballpark|estimate|fees|otd|'
        'payment|monthly|premium) ..2 $',
        'too|not|no|high|low|wrong|got|have|good|great|for quote|my payment|received|when',
        null,
        '{}', null),
    ('pricing.word_alone.2', 'pricing_request', 'phrase', 0.85, 'en',
        '^ dollar dollar $',
        'too|not|no|high|low|wrong|got|have|good|great|for quote|my payment|received|when',
        null,
        '{}', null),
    ('pricing.word_alone.3', 'pricing_request', 'phrase', 0.85, 'en',
        '^ ..1 (price|pricing|cost|rates|quote|estimate) ..3 (please|for|and|on|w|with) ..4',
        'too|not|no|high|low|wrong|got|have|good|great|for quote|my payment|received|when',
        null,
        '{}', null),
    ('pricing.send_quote.1', 'pricing_request', 'phrase', 0.87, 'en',
        '(send|get|give|provide|need|want|like|text|email|see|show|have|shoot|know|getting|'
        'work up|draw up|receive) ..4 (quote|quotes|estimate|pricing|prices|price|numbers|bid|'
        'proposal|rates|ballpark|figures|cost|breakdown|rate sheet|price list)',
        '(got|have|already) ..3 (quote|quotes|estimate|better)|not ..3 (quote|pricing)|cheaper|'
        'too (high|much|expensive)|phone numbers|whatever|already|cost of',
        null,
        '{}', null),
    ('pricing.send_quote.2', 'pricing_request', 'phrase', 0.87, 'en',
        'quote (me|us|my|for|on)|(info|information|details|numbers) (on|about|for) ..1 (pricing|'
        'price|prices|cost|rates|fees)',
        '(got|have|already) ..3 (quote|quotes|estimate|better)|not ..3 (quote|pricing)|cheaper|'
        'too (high|much|expensive)|phone numbers|whatever|already|cost of',
        null,
        '{}', null),
    ('pricing.send_quote.3', 'pricing_request', 'phrase', 0.87, 'en',
        '(price|cost) (on|of|for) (the|a|that|this|#|my|your|one|each)|(yes|interested|ok) (to|'
        'in) ..1 (quote|pricing|estimate)|run (me|the|some) numbers',
        '(got|have|already) ..3 (quote|quotes|estimate|better)|not ..3 (quote|pricing)|cheaper|'
        'too (high|much|expensive)|phone numbers|whatever|already|cost of',
        null,
        '{}', null),
    ('pricing.send_quote.4', 'pricing_request', 'phrase', 0.87, 'en',
        'just send ..1 numbers',
        '(got|have|already) ..3 (quote|quotes|estimate|better)|not ..3 (quote|pricing)|cheaper|'
        'too (high|much|expensive)|phone numbers|whatever|already|cost of',
        null,
        '{}', null),
    ('pricing.charge.1', 'pricing_request', 'phrase', 0.87, 'en',
        '(what|whats|how) ..3 (charge|charging|costing|cost me|charges)',
        'understand|no discount|too|already (pay|paying|have)|(pay|paying) # per|cancel|waive|'
        'prepay*|im paying|lower than|gave me|charged|charge me for|double|leave me alone|'
        'cash offer',
        null,
        '{}', null),
    ('pricing.charge.2', 'pricing_request', 'phrase', 0.87, 'en',
        '(do|does|is there|are there|any) ..3 (discount|discounts|promo|promos|special|specials|'
        'deals|rebate|rebates|incentives|coupon|military|senior|financing|payment plan|'
        'payment plans|sliding scale)',
        'understand|no discount|too|already (pay|paying|have)|(pay|paying) # per|cancel|waive|'
        'prepay*|im paying|lower than|gave me|charged|charge me for|double|leave me alone|'
        'cash offer',
        null,
        '{}', null),
    ('pricing.charge.3', 'pricing_request', 'phrase', 0.87, 'en',
        'discount*|wiggle room|(better|best|lowest|final|cash|out the door|bottom) (price|deal|'
        'rate|offer|number)',
        'understand|no discount|too|already (pay|paying|have)|(pay|paying) # per|cancel|waive|'
        'prepay*|im paying|lower than|gave me|charged|charge me for|double|leave me alone|'
        'cash offer',
        null,
        '{}', null),
    ('pricing.charge.4', 'pricing_request', 'phrase', 0.87, 'en',
        '(can|could|will|would) (you|yall) ..2 (beat|match|do better|come down|lower|go lower|'
        'negotiate|budge|knock)',
        'understand|no discount|too|already (pay|paying|have)|(pay|paying) # per|cancel|waive|'
        'prepay*|im paying|lower than|gave me|charged|charge me for|double|leave me alone|'
        'cash offer',
        null,
        '{}', null),
    ('pricing.charge.5', 'pricing_request', 'phrase', 0.87, 'en',
        '(price|rate) match|(best|lowest) (you|youd|yall|u) ..2 (do|take|go|offer)|lowest youd|'
        '(get|take) (anything|something|any) off',
        'understand|no discount|too|already (pay|paying|have)|(pay|paying) # per|cancel|waive|'
        'prepay*|im paying|lower than|gave me|charged|charge me for|double|leave me alone|'
        'cash offer',
        null,
        '{}', null),
    ('pricing.charge.6', 'pricing_request', 'phrase', 0.87, 'en',
        'money down|down payment|# down|per (month|user|seat|person|head|session|class|hour|visit|'
        'sqft|foot|license|year|employee)',
        'understand|no discount|too|already (pay|paying|have)|(pay|paying) # per|cancel|waive|'
        'prepay*|im paying|lower than|gave me|charged|charge me for|double|leave me alone|'
        'cash offer',
        null,
        '{}', null),
    ('pricing.charge.7', 'pricing_request', 'phrase', 0.87, 'en',
        '(monthly|annual|setup|hidden|maintenance|origination|closing) (fee|fees|cost|costs|'
        'payment|rate|charge)|closing costs|what rate|whats my part|financing options|payment plan',
        'understand|no discount|too|already (pay|paying|have)|(pay|paying) # per|cancel|waive|'
        'prepay*|im paying|lower than|gave me|charged|charge me for|double|leave me alone|'
        'cash offer',
        null,
        '{}', null),
    ('pricing.charge.8', 'pricing_request', 'phrase', 0.87, 'en',
        'after the (special|promo|trial|intro|first month)',
        'understand|no discount|too|already (pay|paying|have)|(pay|paying) # per|cancel|waive|'
        'prepay*|im paying|lower than|gave me|charged|charge me for|double|leave me alone|'
        'cash offer',
        null,
        '{}', null),
    ('pricing.symbol', 'pricing_request', 'keyword', 0.8, 'any',
        'dollar dollar',
        null,
        null,
        '{}', null),
    ('pricing.option', 'pricing_request', 'keyword', 0.93, 'any',
        '1|2|3|price|pricing|quote|a|b',
        null,
        '(1|price|quote) for (pricing|price|prices|a quote|quote|rates) ',
        '{}', null),
    ('pricing.hidden_in.1', 'pricing_request', 'phrase', 0.72, 'en',
        'beat (that|it|his|her|their|my|#)|can you (beat|match)',
        'too (high|much)|already|taxes due',
        null,
        '{}', null),
    ('pricing.hidden_in.2', 'pricing_request', 'phrase', 0.72, 'en',
        '(does|is|are) ..4 (price|quote|total|payment) include',
        'too (high|much)|already|taxes due',
        null,
        '{}', null),
    ('pricing.hidden_in.3', 'pricing_request', 'phrase', 0.72, 'en',
        '(fixed|arm|flat|aum|taxes|bundle|nonprofit) ..8 $ ?',
        'too (high|much)|already|taxes due',
        null,
        '{}', null),
    ('pricing.hidden_in.4', 'pricing_request', 'phrase', 0.72, 'en',
        'what happens after|out the door|tax title',
        'too (high|much)|already|taxes due',
        null,
        '{}', null),
    ('pricing.es.1', 'pricing_request', 'phrase', 0.9, 'es',
        '(cuanto|cuantos|cuanta) (cuesta|cuestan|sale|salen|cobra*|seria|vale|es|me|costaria|'
        'saldria|por|piden|tengo que|hay que|dinero|pago|necesito|quieren)',
        'muy (caro|alto)|caro|sin enganche gracias',
        null,
        '{}', null),
    ('pricing.es.2', 'pricing_request', 'phrase', 0.9, 'es',
        '(que|cual es) (el)? ..1 (precio|costo|interes|tarifa|enganche|tasa|mensualidad)',
        'muy (caro|alto)|caro|sin enganche gracias',
        null,
        '{}', null),
    ('pricing.es.3', 'pricing_request', 'phrase', 0.9, 'es',
        '(precio|precios|costo|costos|descuento|descuentos|cotiz*|presupuesto|mensualidad*|tasa|'
        'enganche)|^ cuanto ..3 $',
        'muy (caro|alto)|caro|sin enganche gracias',
        null,
        '{}', null),
    ('pricing.other.1', 'pricing_request', 'phrase', 0.9, 'any',
        'combien (coute|ca|cela|est|pour|c est|$)',
        'zu (teuer|hoch)|trop',
        null,
        '{}', null),
    ('pricing.other.2', 'pricing_request', 'phrase', 0.9, 'any',
        '(quel|quels) (est)? (le|les|sont)? ..2 (prix|tarif|tarifs|cout|taux)',
        'zu (teuer|hoch)|trop',
        null,
        '{}', null),
    ('pricing.other.3', 'pricing_request', 'phrase', 0.9, 'any',
        '(un|votre) devis|(was|wie viel|wieviel) (kostet|kosten|kostest|wurde)|(preis|preise|'
        'angebotspreis|kosten) ..3|quanto (custa|e|sai|fica|vou|seria|custaria|cobram)',
        'zu (teuer|hoch)|trop',
        null,
        '{}', null),
    ('pricing.other.4', 'pricing_request', 'phrase', 0.9, 'any',
        'qual (o|e o) (preco|valor)|quanto costa|hoeveel kost|wat kost',
        'zu (teuer|hoch)|trop',
        null,
        '{}', null),
    ('info.who.1', 'info_request', 'phrase', 0.88, 'en',
        '(who|whos|who is|who are) (is this|this|are you|dis|am i|is it|asking|yall|is texting|'
        'texting)|who (dis|this|you)',
        null,
        '!(thinking of x y z)',
        '{}', null),
    ('info.who.2', 'info_request', 'phrase', 0.88, 'en',
        '^ ..2 who (is|are|r) (this|you|these) ..2|new phone who',
        null,
        '!(thinking of x y z)',
        '{}', null),
    ('info.who.3', 'info_request', 'phrase', 0.88, 'en',
        '(what|which) (company|business|is this|are you) ..2 (about|regarding|for|with|selling|'
        'from|this|calling)',
        null,
        '!(thinking of x y z)',
        '{}', null),
    ('info.who.4', 'info_request', 'phrase', 0.88, 'en',
        'whats this (about|regarding|for|in)',
        null,
        '!(thinking of x y z)',
        '{}', null),
    ('info.who.5', 'info_request', 'phrase', 0.88, 'en',
        'what (is|s) this ..3 (about|regarding|concerning|in reference)',
        null,
        '!(thinking of x y z)',
        '{}', null),
    ('info.who.6', 'info_request', 'phrase', 0.88, 'en',
        '(regarding|pertaining|reference to) what|remind me who|do i know you|who do you (work|'
        'represent)|^ who  $|quien (es|eres|habla|me|son|sos)',
        null,
        '!(thinking of x y z)',
        '{}', null),
    ('info.who.7', 'info_request', 'phrase', 0.88, 'en',
        'de parte de quien|(qui est|qui etes)|wer (ist|sind|bist)|quem (e|fala|esta)',
        null,
        '!(thinking of x y z)',
        '{}', null),
    ('info.more', 'info_request', 'phrase', 0.7, 'en',
        'tell me more|(more|additional|further) (info|information|details)',
        'no more|not',
        null,
        '{}', null),
    ('info.how_number.1', 'info_request', 'phrase', 0.9, 'en',
        '(how|where) (did|d|do|have|howd|you|whered) ..2 (you|yall|they|u) ..1 (get|got|find|'
        'found|have|obtain) (my|this|our|me) ..2 (number|info|information|name|contact|phone|cell)',
        null,
        null,
        '{}', null),
    ('info.how_number.2', 'info_request', 'phrase', 0.9, 'en',
        'howd you get',
        null,
        null,
        '{}', null),
    ('info.how_number.3', 'info_request', 'phrase', 0.9, 'en',
        '(is|are) (this|you|i) ..4 (bot|real person|robot|ai|human|automated|machine|computer|'
        'actual person|live person|legit person)',
        null,
        null,
        '{}', null),
    ('info.how_number.4', 'info_request', 'phrase', 0.9, 'en',
        'como (consiguio|consiguieron|obtuvo|tienen) mi',
        null,
        null,
        '{}', null),
    ('info.send.1', 'info_request', 'phrase', 0.82, 'en',
        '(send|email|e mail|mail|text|share|forward|shoot|get|need|resend|provide|have|want|drop|'
        'fax|upload) ..4 (info|information|details|brochure|docs|documents|document|copy|link|'
        'materials|material|paperwork|comparison|pdf|papers|flyer|website|packet|case study|specs|'
        'spec sheet|photos|pictures|pics|statement|contract|form|forms|application|syllabus|'
        'curriculum|catalog|deck|one pager|literature|references|report|certificate|dec page|'
        'id cards|id card|menu|schedule|list of|examples|samples|proof)',
        'price list|no (info|link)|already (have|sent|got)|not ..2 (give|send|share)|sent (it|you|'
        'the)|dont (send|email|have)|i (sent|signed|uploaded|got)|schedule (a|me|an)|more (info|'
        'information|details)|send (me)? (your|the|a) (calendar|calendly|booking)|stop|remove (me|'
        'my)|quote',
        null,
        '{}', null),
    ('info.send.2', 'info_request', 'phrase', 0.82, 'en',
        '(email|mail|send|put) (it|that|this|something|them|everything) ..2 (to|over|my|in|'
        'by) ..3 (email|writing|mail|me at|work|new)',
        'price list|no (info|link)|already (have|sent|got)|not ..2 (give|send|share)|sent (it|you|'
        'the)|dont (send|email|have)|i (sent|signed|uploaded|got)|schedule (a|me|an)|more (info|'
        'information|details)|send (me)? (your|the|a) (calendar|calendly|booking)|stop|remove (me|'
        'my)|quote',
        null,
        '{}', null),
    ('info.send.3', 'info_request', 'phrase', 0.82, 'en',
        '(something|anything|it|that) in writing|(email|e mail) (is|address is)|in writing please|'
        'remove the old|(my|new) email',
        'price list|no (info|link)|already (have|sent|got)|not ..2 (give|send|share)|sent (it|you|'
        'the)|dont (send|email|have)|i (sent|signed|uploaded|got)|schedule (a|me|an)|more (info|'
        'information|details)|send (me)? (your|the|a) (calendar|calendly|booking)|stop|remove (me|'
        'my)|quote',
        null,
        '{}', null),
    ('info.question_word', 'info_request', 'phrase', 0.6, 'en',
        '^ ..3 (do|does|is|are|can|will|what|which|where|when|why|who|whats|wheres|whens|did|has|'
        'have|how|hows|would|could|should|am|u) (you|yall|it|this|that|they|there|we|i|the|your|'
        'my|a|an|if|is|are|do|does|kind|type|about|to|long|far|old|many|soon|happens|documents|'
        'docs|time|day|all|companies|else|shift|hours|anyone|any) & ?',
        'scam|legit|spam|catch|fraud|kidding|joke|(can|could|would|should|shall) (we|someone|'
        'somebody) ..2 (talk|meet|call|do|move|push)|still (on|good)|wrong|what do you want|'
        'are you there|how are you|you there|what (number|the hell|the fuck)|right now|how dare|'
        'who do you think|why should|hear me|stupid|serious|and what|is that you|who cares|wtf|'
        'dad|mom|annoying|paid to|moron*|bastard*|man to man|where your',
        null,
        '{}', null),
    ('info.question_word2', 'info_request', 'phrase', 0.58, 'en',
        '^ ..2 (do|does|is|are|can|will|what|which|where|when|why|whats|wheres|how|whens) (you|'
        'yall|u|it|they|there|we|i|your|the|that|this|docs|documents|long|many|kind|type|do|shift|'
        'happens|my|about|far|soon|all|companies) ..3 _',
        'scam|legit|spam|catch|fraud|is (good|fine|ok|great|perfect|what i)|is that|wrong|'
        'how (dare|ya|are you)|what do you want|i do|^ ..1 (when|if|that|what) (i|we|rates|the|my|'
        'you)|are (you)? (there|kidding)|will do|it is|they are|can wait|will be|what it is|'
        'do (you)? (not|it)|is (not|wrong|too|more|my)|who cares|(this|that) is|annoying|paid to|'
        'moron*|bastard*|man to man|where your',
        null,
        '{}', null),
    ('info.question_tail', 'info_request', 'phrase', 0.56, 'en',
        '(does|do|is|are|can|will|what|which|where|how|whats|include|included|cover|covered|'
        'available|open|accept|require|required|need|supposed|possible|difference|support|located|'
        'warranty|qualify|eligible|work with|integrate|sync|explain|help me) & ?',
        'scam|legit|spam|catch|fraud|kidding|still (on|good)|wrong|call me|instead|reschedule|'
        '@weekday|tomorrow|tonight|what do you want|how are you|are you there|joke|serious|'
        'annoying|paid to|moron*|bastard*|man to man|where your',
        null,
        '{}', null),
    ('info.topic.1', 'info_request', 'phrase', 0.75, 'en',
        'help (me)? ..1 (understand|figure|with (the|my|a))|(difference|differences) (between|in)',
        'scam|legit|how are you|discount|(is|was) there (a|any) (time|chance)|how much|price|'
        'quote|charge|cost|openings|times|call me|no longer|wrong|what (is|are) the (chances|'
        'odds)|(which|what) ..1 works|cancel my (appointment|application)|still (available|'
        'on) for|have you down|how many times|how long until you|do you have (anything|something|'
        'time|openings|availability) ..3 (@day|@weekday|on)|do you take me|is there (another|'
        'a different)|i (have|need) ',
        null,
        '{}', null),
    ('info.topic.2', 'info_request', 'phrase', 0.75, 'en',
        'how (does|do) (it|this|that|the|your|yours|these|one) ..2 (work|compare|differ|sync|'
        'qualify|go)',
        'scam|legit|how are you|discount|(is|was) there (a|any) (time|chance)|how much|price|'
        'quote|charge|cost|openings|times|call me|no longer|wrong|what (is|are) the (chances|'
        'odds)|(which|what) ..1 works|cancel my (appointment|application)|still (available|'
        'on) for|have you down|how many times|how long until you|do you have (anything|something|'
        'time|openings|availability) ..3 (@day|@weekday|on)|do you take me|is there (another|'
        'a different)|i (have|need) ',
        null,
        '{}', null),
    ('info.topic.3', 'info_request', 'phrase', 0.75, 'en',
        '(do|does|is|are|can) ..4 (cover|covers|covered|include|included|integrate|accept|take|'
        'support|qualify|eligible|available|require|required|offer|work with|come with|refundable|'
        'transferable|licensed|insured|accredited|hiring|remote|guaranteed|deductible|soc|hipaa|'
        'api|sso)',
        'scam|legit|how are you|discount|(is|was) there (a|any) (time|chance)|how much|price|'
        'quote|charge|cost|openings|times|call me|no longer|wrong|what (is|are) the (chances|'
        'odds)|(which|what) ..1 works|cancel my (appointment|application)|still (available|'
        'on) for|have you down|how many times|how long until you|do you have (anything|something|'
        'time|openings|availability) ..3 (@day|@weekday|on)|do you take me|is there (another|'
        'a different)|i (have|need) ',
        null,
        '{}', null),
    ('info.topic.4', 'info_request', 'phrase', 0.75, 'en',
        '(whats|what is|what are|what) ..1 (the)? (process|requirements|requirement|hours|address|'
        'timeline|turnaround|next step|next steps|catch phrase|warranty|coverage|eligibility|'
        'deadline|policy|pay|terms|details|options|difference|location|shift|schedule|benefits)',
        'scam|legit|how are you|discount|(is|was) there (a|any) (time|chance)|how much|price|'
        'quote|charge|cost|openings|times|call me|no longer|wrong|what (is|are) the (chances|'
        'odds)|(which|what) ..1 works|cancel my (appointment|application)|still (available|'
        'on) for|have you down|how many times|how long until you|do you have (anything|something|'
        'time|openings|availability) ..3 (@day|@weekday|on)|do you take me|is there (another|'
        'a different)|i (have|need) ',
        null,
        '{}', null),
    ('info.topic.5', 'info_request', 'phrase', 0.75, 'en',
        '(where|donde) (are|is|estan|esta|queda) ..3|is there (a|an|any) ..3',
        'scam|legit|how are you|discount|(is|was) there (a|any) (time|chance)|how much|price|'
        'quote|charge|cost|openings|times|call me|no longer|wrong|what (is|are) the (chances|'
        'odds)|(which|what) ..1 works|cancel my (appointment|application)|still (available|'
        'on) for|have you down|how many times|how long until you|do you have (anything|something|'
        'time|openings|availability) ..3 (@day|@weekday|on)|do you take me|is there (another|'
        'a different)|i (have|need) ',
        null,
        '{}', null),
    ('info.topic.6', 'info_request', 'phrase', 0.75, 'en',
        '(what|which) ..1 (docs|documents|paperwork|companies|carriers|brands|colors|sizes|trim|'
        'size|model|models|areas|plans|insurance) ..3',
        'scam|legit|how are you|discount|(is|was) there (a|any) (time|chance)|how much|price|'
        'quote|charge|cost|openings|times|call me|no longer|wrong|what (is|are) the (chances|'
        'odds)|(which|what) ..1 works|cancel my (appointment|application)|still (available|'
        'on) for|have you down|how many times|how long until you|do you have (anything|something|'
        'time|openings|availability) ..3 (@day|@weekday|on)|do you take me|is there (another|'
        'a different)|i (have|need) ',
        null,
        '{}', null),
    ('info.topic.7', 'info_request', 'phrase', 0.75, 'en',
        '(do|does) (you|yall|it|they|the) ..1 (have|offer|do|take|carry|cover|sell|ship|deliver|'
        'accept|provide|work|come|need|handle|finance|require)',
        'scam|legit|how are you|discount|(is|was) there (a|any) (time|chance)|how much|price|'
        'quote|charge|cost|openings|times|call me|no longer|wrong|what (is|are) the (chances|'
        'odds)|(which|what) ..1 works|cancel my (appointment|application)|still (available|'
        'on) for|have you down|how many times|how long until you|do you have (anything|something|'
        'time|openings|availability) ..3 (@day|@weekday|on)|do you take me|is there (another|'
        'a different)|i (have|need) ',
        null,
        '{}', null),
    ('info.topic.8', 'info_request', 'phrase', 0.75, 'en',
        '(want|would like|like) to know|(wondering|curious) (if|about|how|what|whether)|'
        'question (about|on|for|regarding)',
        'scam|legit|how are you|discount|(is|was) there (a|any) (time|chance)|how much|price|'
        'quote|charge|cost|openings|times|call me|no longer|wrong|what (is|are) the (chances|'
        'odds)|(which|what) ..1 works|cancel my (appointment|application)|still (available|'
        'on) for|have you down|how many times|how long until you|do you have (anything|something|'
        'time|openings|availability) ..3 (@day|@weekday|on)|do you take me|is there (another|'
        'a different)|i (have|need) ',
        null,
        '{}', null),
    ('info.topic.9', 'info_request', 'phrase', 0.75, 'en',
        '(can|could) (you|u|someone) ..1 (explain|clarify|tell me|confirm|check|look up|verify)',
        'scam|legit|how are you|discount|(is|was) there (a|any) (time|chance)|how much|price|'
        'quote|charge|cost|openings|times|call me|no longer|wrong|what (is|are) the (chances|'
        'odds)|(which|what) ..1 works|cancel my (appointment|application)|still (available|'
        'on) for|have you down|how many times|how long until you|do you have (anything|something|'
        'time|openings|availability) ..3 (@day|@weekday|on)|do you take me|is there (another|'
        'a different)|i (have|need) ',
        null,
        '{}', null),
    ('info.topic.10', 'info_request', 'phrase', 0.75, 'en',
        '(how long|how soon|how far|how old|how big|how many|what happens|what if|how come)',
        'scam|legit|how are you|discount|(is|was) there (a|any) (time|chance)|how much|price|'
        'quote|charge|cost|openings|times|call me|no longer|wrong|what (is|are) the (chances|'
        'odds)|(which|what) ..1 works|cancel my (appointment|application)|still (available|'
        'on) for|have you down|how many times|how long until you|do you have (anything|something|'
        'time|openings|availability) ..3 (@day|@weekday|on)|do you take me|is there (another|'
        'a different)|i (have|need) ',
        null,
        '{}', null),
    ('info.topic.11', 'info_request', 'phrase', 0.75, 'en',
        '(does|do|will|is) ..2 (ding|hurt|affect|impact|expire|end|count|pay)',
        'scam|legit|how are you|discount|(is|was) there (a|any) (time|chance)|how much|price|'
        'quote|charge|cost|openings|times|call me|no longer|wrong|what (is|are) the (chances|'
        'odds)|(which|what) ..1 works|cancel my (appointment|application)|still (available|'
        'on) for|have you down|how many times|how long until you|do you have (anything|something|'
        'time|openings|availability) ..3 (@day|@weekday|on)|do you take me|is there (another|'
        'a different)|i (have|need) ',
        null,
        '{}', null),
    ('info.topic.12', 'info_request', 'phrase', 0.75, 'en',
        '(my|a) ..1 (payment|statement|refund|balance|order|claim|bill|account) ..3 (go|went|say|'
        'says|show|shows|status|through|thru)',
        'scam|legit|how are you|discount|(is|was) there (a|any) (time|chance)|how much|price|'
        'quote|charge|cost|openings|times|call me|no longer|wrong|what (is|are) the (chances|'
        'odds)|(which|what) ..1 works|cancel my (appointment|application)|still (available|'
        'on) for|have you down|how many times|how long until you|do you have (anything|something|'
        'time|openings|availability) ..3 (@day|@weekday|on)|do you take me|is there (another|'
        'a different)|i (have|need) ',
        null,
        '{}', null),
    ('info.topic.13', 'info_request', 'phrase', 0.75, 'en',
        'want to (cancel|freeze|pause) my|(cancel|freeze) my (membership|subscription|account)|'
        'whats it pay|you said (something)? ..4|u open|(are|is) (you|yall|it|they) open|'
        'in reference|supposed to',
        'scam|legit|how are you|discount|(is|was) there (a|any) (time|chance)|how much|price|'
        'quote|charge|cost|openings|times|call me|no longer|wrong|what (is|are) the (chances|'
        'odds)|(which|what) ..1 works|cancel my (appointment|application)|still (available|'
        'on) for|have you down|how many times|how long until you|do you have (anything|something|'
        'time|openings|availability) ..3 (@day|@weekday|on)|do you take me|is there (another|'
        'a different)|i (have|need) ',
        null,
        '{}', null),
    ('info.pay.1', 'info_request', 'phrase', 0.65, 'en',
        '(confused|dont understand|not sure) ..4 (how|what|why|about|this|the)',
        'pricing|price|not sure (i|if i|about)|interested',
        null,
        '{}', null),
    ('info.pay.2', 'info_request', 'phrase', 0.65, 'en',
        'what does ..3 (mean|entail|include|stand|do|cover|involve)|what (exactly|specifically|'
        'else)',
        'pricing|price|not sure (i|if i|about)|interested',
        null,
        '{}', null),
    ('info.pay.3', 'info_request', 'phrase', 0.65, 'en',
        'tell me (about|how|what|where|when|if|which)|let me know (what|how|if you (have|can|'
        'offer))|(any|more) (info|information|details) (on|about|for|regarding)|info (on|about)',
        'pricing|price|not sure (i|if i|about)|interested',
        null,
        '{}', null),
    ('info.pay.4', 'info_request', 'phrase', 0.65, 'en',
        '(address|location|hours|website|reviews) please',
        'pricing|price|not sure (i|if i|about)|interested',
        null,
        '{}', null),
    ('info.es.1', 'info_request', 'phrase', 0.75, 'es',
        '(donde|que|cual|cuales|como|cuando|aceptan|tienen|necesito|ofrecen|hacen|puedo|incluye|'
        'cubre|trabajan|atienden|reciben|son|hay|piden|requieren) ..8 $ ?',
        'cuesta|precio|estafa|descuento|cobran|cita|llamar|mande ..1 $|mensajes|quien sabe|'
        'cambiar|que paso',
        null,
        '{}', null),
    ('info.es.2', 'info_request', 'phrase', 0.75, 'es',
        'es para ..4',
        'cuesta|precio|estafa|descuento|cobran|cita|llamar|mande ..1 $|mensajes|quien sabe|'
        'cambiar|que paso',
        null,
        '{}', null),
    ('info.es.3', 'info_request', 'phrase', 0.75, 'es',
        '(mandeme|envieme|mande|manda|envie|mandame|enviame|mandar*|quiero|dar|deme|'
        'necesito) ..2 (informacion|detalles|info|folleto|documentos)',
        'cuesta|precio|estafa|descuento|cobran|cita|llamar|mande ..1 $|mensajes|quien sabe|'
        'cambiar|que paso',
        null,
        '{}', null),
    ('info.es.4', 'info_request', 'phrase', 0.75, 'es',
        'mas (informacion|detalles)|(de que|para que) (se trata|es|compania|empresa)|'
        'que (documentos|papeles|requisitos|necesito|horario)',
        'cuesta|precio|estafa|descuento|cobran|cita|llamar|mande ..1 $|mensajes|quien sabe|'
        'cambiar|que paso',
        null,
        '{}', null),
    ('info.other.1', 'info_request', 'phrase', 0.75, 'any',
        '(pouvez|pourriez|est|avez|quel|quelle|quels|comment|ou) ..8 $ ?',
        'prix|combien|kostet|preis|custa|preco|valor|termin|rendez|verschieben|appeler|jeudi|cool|'
        'keine',
        null,
        '{}', null),
    ('info.other.2', 'info_request', 'phrase', 0.75, 'any',
        'envoyer (la|une|le|plus) ..2 (brochure|documentation|information*|details)',
        'prix|combien|kostet|preis|custa|preco|valor|termin|rendez|verschieben|appeler|jeudi|cool|'
        'keine',
        null,
        '{}', null),
    ('info.other.3', 'info_request', 'phrase', 0.75, 'any',
        '(konnen|konnten|haben|gibt|was|wie|wo|welche|ist|kann) (sie|es|man|das|ist|die) ..8 $ ?',
        'prix|combien|kostet|preis|custa|preco|valor|termin|rendez|verschieben|appeler|jeudi|cool|'
        'keine',
        null,
        '{}', null),
    ('info.other.4', 'info_request', 'phrase', 0.75, 'any',
        '(schicken|senden) sie ..4|mehr (informationen|infos)',
        'prix|combien|kostet|preis|custa|preco|valor|termin|rendez|verschieben|appeler|jeudi|cool|'
        'keine',
        null,
        '{}', null),
    ('info.other.5', 'info_request', 'phrase', 0.75, 'any',
        '(onde|como|qual|quais|voces|aceitam|tem|podem|precisa) ..8 $ ?',
        'prix|combien|kostet|preis|custa|preco|valor|termin|rendez|verschieben|appeler|jeudi|cool|'
        'keine',
        null,
        '{}', null),
    ('info.other.6', 'info_request', 'phrase', 0.75, 'any',
        'mais (informacoes|detalhes)',
        'prix|combien|kostet|preis|custa|preco|valor|termin|rendez|verschieben|appeler|jeudi|cool|'
        'keine',
        null,
        '{}', null),
    ('info.change.1', 'info_request', 'phrase', 0.7, 'en',
        '(remove|delete|replace|change|update) ..1 (the|my) (old|email|address) ..6|use (this|'
        'my new) (one|email|number|address)',
        '(stop|dont) ',
        null,
        '{}', null),
    ('info.change.2', 'info_request', 'phrase', 0.7, 'en',
        '(new|updated) (number|email|address) is',
        '(stop|dont) ',
        null,
        '{}', null),
    ('info.not_opt_out.1', 'info_request', 'phrase', 0.85, 'en',
        '(what|whats) ..2 (opt out|optout|stop to end|unsubscribe) ..1 mean*',
        null,
        null,
        '{}', null),
    ('info.not_opt_out.2', 'info_request', 'phrase', 0.85, 'en',
        'what (does|is) ..3 opt out',
        null,
        null,
        '{}', null),
    ('positive.interested', 'positive_interest', 'phrase', 0.85, 'en',
        '(interested|intrested|interesed|intersted|curious|intrigued|inquiring)|(have|has|'
        'got) (an|some|definite|strong)? interest',
        '(not|isnt|arent|wasnt|no longer|never|dont think|if|lost|less|hardly|aint|no|un|anyone|'
        'who is|whos|somebody|someone|he|she|might be|may be|nobody|nor|neither|youre|'
        'you are) ..3 (interested|interest)|not ..3 interested|uninterested|interested parties|'
        '(interest|interested) rate|he s interested|why would i',
        null,
        '{}', null),
    ('positive.more.1', 'positive_interest', 'phrase', 0.8, 'en',
        '(tell|send|give|show|share|hear|learn|know|see|find out|get|text|shoot) (me|'
        'us)? ..3 (more|all about it|the details|details|whatever you (have|got))',
        '(not|dont|didnt|no longer|wouldnt|wont) ..2 (want|like|love|ready|need|know|happy)|price|'
        'pricing|quote|stop|fewer|no more|talk to|like to (know|hear) (how|what|why|where|who)|'
        'off|unsub*|remove|one more|more (time|than|money|texts|expensive|messages)|'
        'want to get (out|off|rid)|get more (expensive|time)|see more (texts|messages)|call|meet|'
        'come in|reschedule|would like to (cancel|reschedule|move)|never',
        null,
        '{}', null),
    ('positive.more.2', 'positive_interest', 'phrase', 0.8, 'en',
        'more (info|information|details|please)',
        '(not|dont|didnt|no longer|wouldnt|wont) ..2 (want|like|love|ready|need|know|happy)|price|'
        'pricing|quote|stop|fewer|no more|talk to|like to (know|hear) (how|what|why|where|who)|'
        'off|unsub*|remove|one more|more (time|than|money|texts|expensive|messages)|'
        'want to get (out|off|rid)|get more (expensive|time)|see more (texts|messages)|call|meet|'
        'come in|reschedule|would like to (cancel|reschedule|move)|never',
        null,
        '{}', null),
    ('positive.more.3', 'positive_interest', 'phrase', 0.8, 'en',
        '(want|love|like|eager|excited|ready|keen|happy) to (learn|hear|know|see|try|get|start|'
        'move|proceed|join|sign|apply|enroll|do|go|buy|switch|look|test|explore|finish|continue|'
        'participate|take|come) ..3',
        '(not|dont|didnt|no longer|wouldnt|wont) ..2 (want|like|love|ready|need|know|happy)|price|'
        'pricing|quote|stop|fewer|no more|talk to|like to (know|hear) (how|what|why|where|who)|'
        'off|unsub*|remove|one more|more (time|than|money|texts|expensive|messages)|'
        'want to get (out|off|rid)|get more (expensive|time)|see more (texts|messages)|call|meet|'
        'come in|reschedule|would like to (cancel|reschedule|move)|never',
        null,
        '{}', null),
    ('positive.more.4', 'positive_interest', 'phrase', 0.8, 'en',
        'go on|im listening|all ears|do tell|(fill|clue) me in',
        '(not|dont|didnt|no longer|wouldnt|wont) ..2 (want|like|love|ready|need|know|happy)|price|'
        'pricing|quote|stop|fewer|no more|talk to|like to (know|hear) (how|what|why|where|who)|'
        'off|unsub*|remove|one more|more (time|than|money|texts|expensive|messages)|'
        'want to get (out|off|rid)|get more (expensive|time)|see more (texts|messages)|call|meet|'
        'come in|reschedule|would like to (cancel|reschedule|move)|never',
        null,
        '{}', null),
    ('positive.yes_please.1', 'positive_interest', 'phrase', 0.8, 'en',
        '@yes ..2 (send|do|go|sign|count|lets|shoot|id|im|wed|were|still|interested|share|run|'
        'proceed|want|need|would)',
        '(not|dont|didnt|wont|cant|never) ..2 (interested|want|sign|ready|in|send|do|for|sure)|'
        '(sign|add) me ..3 (texts|alerts)|off|stop|unsub*|remove|until|(im|were) (good|fine|all|'
        'driving|at|busy|not|with|sorry|sure)|(send|email) ..2 (numbers|quote|price|pricing|'
        'brochure|documents|docs|info|details|copy)|call|lets (talk|meet|chat|say)|later|calendar|'
        'cancel|get off|(want|like) to (talk|know)|invite|zoom|id rather|my (mom|wife|husband)|'
        'text me|contact|sue|still (good|on)|confirmed|comparison',
        null,
        '{}', null),
    ('positive.yes_please.2', 'positive_interest', 'phrase', 0.8, 'en',
        '^ ..1 (please|just|go ahead and|yes|ok|sure)? (send|shoot|do|run|shop|show|sign) (it|me|'
        'them|us|that|the|over|away|one|some) ..4 $',
        '(not|dont|didnt|wont|cant|never) ..2 (interested|want|sign|ready|in|send|do|for|sure)|'
        '(sign|add) me ..3 (texts|alerts)|off|stop|unsub*|remove|until|(im|were) (good|fine|all|'
        'driving|at|busy|not|with|sorry|sure)|(send|email) ..2 (numbers|quote|price|pricing|'
        'brochure|documents|docs|info|details|copy)|call|lets (talk|meet|chat|say)|later|calendar|'
        'cancel|get off|(want|like) to (talk|know)|invite|zoom|id rather|my (mom|wife|husband)|'
        'text me|contact|sue|still (good|on)|confirmed|comparison',
        null,
        '{}', null),
    ('positive.yes_please.3', 'positive_interest', 'phrase', 0.8, 'en',
        'go ahead|send (it|them|that) (over|my way|to me|along|on over|through)|send it|(count|'
        'sign|deal|put|book) (me|us) (in|up|down)|sign me up',
        '(not|dont|didnt|wont|cant|never) ..2 (interested|want|sign|ready|in|send|do|for|sure)|'
        '(sign|add) me ..3 (texts|alerts)|off|stop|unsub*|remove|until|(im|were) (good|fine|all|'
        'driving|at|busy|not|with|sorry|sure)|(send|email) ..2 (numbers|quote|price|pricing|'
        'brochure|documents|docs|info|details|copy)|call|lets (talk|meet|chat|say)|later|calendar|'
        'cancel|get off|(want|like) to (talk|know)|invite|zoom|id rather|my (mom|wife|husband)|'
        'text me|contact|sue|still (good|on)|confirmed|comparison',
        null,
        '{}', null),
    ('positive.yes_please.4', 'positive_interest', 'phrase', 0.8, 'en',
        'where do i sign|(im|we are|were|i am) (in|down|game|sold|ready|all in|on board|open to)|'
        'im yours',
        '(not|dont|didnt|wont|cant|never) ..2 (interested|want|sign|ready|in|send|do|for|sure)|'
        '(sign|add) me ..3 (texts|alerts)|off|stop|unsub*|remove|until|(im|were) (good|fine|all|'
        'driving|at|busy|not|with|sorry|sure)|(send|email) ..2 (numbers|quote|price|pricing|'
        'brochure|documents|docs|info|details|copy)|call|lets (talk|meet|chat|say)|later|calendar|'
        'cancel|get off|(want|like) to (talk|know)|invite|zoom|id rather|my (mom|wife|husband)|'
        'text me|contact|sue|still (good|on)|confirmed|comparison',
        null,
        '{}', null),
    ('positive.yes_please.5', 'positive_interest', 'phrase', 0.8, 'en',
        'lets (do it|go|do this|roll|move forward|proceed|get started|make it happen|talk numbers|'
        'see it)|lets go|hell yeah|heck yeah|hells yes|shut up and take',
        '(not|dont|didnt|wont|cant|never) ..2 (interested|want|sign|ready|in|send|do|for|sure)|'
        '(sign|add) me ..3 (texts|alerts)|off|stop|unsub*|remove|until|(im|were) (good|fine|all|'
        'driving|at|busy|not|with|sorry|sure)|(send|email) ..2 (numbers|quote|price|pricing|'
        'brochure|documents|docs|info|details|copy)|call|lets (talk|meet|chat|say)|later|calendar|'
        'cancel|get off|(want|like) to (talk|know)|invite|zoom|id rather|my (mom|wife|husband)|'
        'text me|contact|sue|still (good|on)|confirmed|comparison',
        null,
        '{}', null),
    ('positive.yes_please.6', 'positive_interest', 'phrase', 0.8, 'en',
        'take my money',
        '(not|dont|didnt|wont|cant|never) ..2 (interested|want|sign|ready|in|send|do|for|sure)|'
        '(sign|add) me ..3 (texts|alerts)|off|stop|unsub*|remove|until|(im|were) (good|fine|all|'
        'driving|at|busy|not|with|sorry|sure)|(send|email) ..2 (numbers|quote|price|pricing|'
        'brochure|documents|docs|info|details|copy)|call|lets (talk|meet|chat|say)|later|calendar|'
        'cancel|get off|(want|like) to (talk|know)|invite|zoom|id rather|my (mom|wife|husband)|'
        'text me|contact|sue|still (good|on)|confirmed|comparison',
        null,
        '{}', null),
    ('positive.yes_please.7', 'positive_interest', 'phrase', 0.8, 'en',
        '(ready|want|like|how do i|how do we|how can i) (to)? (start|move forward|proceed|sign up|'
        'enroll|apply|get started|register|join|buy|order|accept|claim)',
        '(not|dont|didnt|wont|cant|never) ..2 (interested|want|sign|ready|in|send|do|for|sure)|'
        '(sign|add) me ..3 (texts|alerts)|off|stop|unsub*|remove|until|(im|were) (good|fine|all|'
        'driving|at|busy|not|with|sorry|sure)|(send|email) ..2 (numbers|quote|price|pricing|'
        'brochure|documents|docs|info|details|copy)|call|lets (talk|meet|chat|say)|later|calendar|'
        'cancel|get off|(want|like) to (talk|know)|invite|zoom|id rather|my (mom|wife|husband)|'
        'text me|contact|sue|still (good|on)|confirmed|comparison',
        null,
        '{}', null),
    ('positive.yes_please.8', 'positive_interest', 'phrase', 0.8, 'en',
        'how do i (sign|start|enroll|apply|get)|i want (in|it|one|this|that|to|both|the)|'
        'ill take (it|one|two|#|the|both|them)',
        '(not|dont|didnt|wont|cant|never) ..2 (interested|want|sign|ready|in|send|do|for|sure)|'
        '(sign|add) me ..3 (texts|alerts)|off|stop|unsub*|remove|until|(im|were) (good|fine|all|'
        'driving|at|busy|not|with|sorry|sure)|(send|email) ..2 (numbers|quote|price|pricing|'
        'brochure|documents|docs|info|details|copy)|call|lets (talk|meet|chat|say)|later|calendar|'
        'cancel|get off|(want|like) to (talk|know)|invite|zoom|id rather|my (mom|wife|husband)|'
        'text me|contact|sue|still (good|on)|confirmed|comparison',
        null,
        '{}', null),
    ('positive.yes_please.9', 'positive_interest', 'phrase', 0.8, 'en',
        'hold (it|one|the) for me',
        '(not|dont|didnt|wont|cant|never) ..2 (interested|want|sign|ready|in|send|do|for|sure)|'
        '(sign|add) me ..3 (texts|alerts)|off|stop|unsub*|remove|until|(im|were) (good|fine|all|'
        'driving|at|busy|not|with|sorry|sure)|(send|email) ..2 (numbers|quote|price|pricing|'
        'brochure|documents|docs|info|details|copy)|call|lets (talk|meet|chat|say)|later|calendar|'
        'cancel|get off|(want|like) to (talk|know)|invite|zoom|id rather|my (mom|wife|husband)|'
        'text me|contact|sue|still (good|on)|confirmed|comparison',
        null,
        '{}', null),
    ('positive.sounds.1', 'positive_interest', 'phrase', 0.58, 'en',
        '(sounds|looks|seems|that sounds|this looks|that would|would) (like)? (be)? (really|'
        'pretty|very|so|too)? (@good|helpful|useful|promising|perfect|ideal|like a plan)',
        '(not|dont|doesnt|didnt|cant|wont|no longer|isnt|never|wouldnt) ..3|too good|'
        'sounds like ..2 (scam|spam|much|a lot)|but|sounds good thanks|how much|what|expensive|'
        'help me understand|stop (texting|messaging|calling)|used to|if|cheaper|unless|talk to|'
        'later|need help with|my (brother|sister|friend|cousin|mom|dad|neighbor|wife|husband|boss)',
        null,
        '{}', null),
    ('positive.sounds.2', 'positive_interest', 'phrase', 0.58, 'en',
        'love (it|this|that|to)|id love|(would|could|might) (definitely|actually|really|'
        'be)? (help|useful|helpful|interested|work for us|be useful|be great)',
        '(not|dont|doesnt|didnt|cant|wont|no longer|isnt|never|wouldnt) ..3|too good|'
        'sounds like ..2 (scam|spam|much|a lot)|but|sounds good thanks|how much|what|expensive|'
        'help me understand|stop (texting|messaging|calling)|used to|if|cheaper|unless|talk to|'
        'later|need help with|my (brother|sister|friend|cousin|mom|dad|neighbor|wife|husband|boss)',
        null,
        '{}', null),
    ('positive.sounds.3', 'positive_interest', 'phrase', 0.58, 'en',
        'good timing|perfect timing|great timing|(been|was) (meaning|wanting|looking|hoping|'
        'trying|thinking) (to|for|about|of)|(exactly|just) what (i|we) (need|want|was)',
        '(not|dont|doesnt|didnt|cant|wont|no longer|isnt|never|wouldnt) ..3|too good|'
        'sounds like ..2 (scam|spam|much|a lot)|but|sounds good thanks|how much|what|expensive|'
        'help me understand|stop (texting|messaging|calling)|used to|if|cheaper|unless|talk to|'
        'later|need help with|my (brother|sister|friend|cousin|mom|dad|neighbor|wife|husband|boss)',
        null,
        '{}', null),
    ('positive.sounds.4', 'positive_interest', 'phrase', 0.58, 'en',
        '(still|currently|actively|definitely|def|also) (looking|want|need|hunting|searching|'
        'in the market|considering|evaluating|shopping|wanting|very|interested)',
        '(not|dont|doesnt|didnt|cant|wont|no longer|isnt|never|wouldnt) ..3|too good|'
        'sounds like ..2 (scam|spam|much|a lot)|but|sounds good thanks|how much|what|expensive|'
        'help me understand|stop (texting|messaging|calling)|used to|if|cheaper|unless|talk to|'
        'later|need help with|my (brother|sister|friend|cousin|mom|dad|neighbor|wife|husband|boss)',
        null,
        '{}', null),
    ('positive.sounds.5', 'positive_interest', 'phrase', 0.58, 'en',
        '(im|we are|were|am) (looking|shopping|evaluating|considering|comparing) (for|at|around|a|'
        'new|into)|keep me (posted|updated|in the loop|in mind)|(outgrown|outgrew)|about time',
        '(not|dont|doesnt|didnt|cant|wont|no longer|isnt|never|wouldnt) ..3|too good|'
        'sounds like ..2 (scam|spam|much|a lot)|but|sounds good thanks|how much|what|expensive|'
        'help me understand|stop (texting|messaging|calling)|used to|if|cheaper|unless|talk to|'
        'later|need help with|my (brother|sister|friend|cousin|mom|dad|neighbor|wife|husband|boss)',
        null,
        '{}', null),
    ('positive.sounds.6', 'positive_interest', 'phrase', 0.58, 'en',
        '(def|definitely|really) want|need (one|this|it|that|help|a new) ..3|find me (one|a|'
        'something)|(maybe|might|possibly|could be) (yeah|yes|interested|be|down)|depends what you',
        '(not|dont|doesnt|didnt|cant|wont|no longer|isnt|never|wouldnt) ..3|too good|'
        'sounds like ..2 (scam|spam|much|a lot)|but|sounds good thanks|how much|what|expensive|'
        'help me understand|stop (texting|messaging|calling)|used to|if|cheaper|unless|talk to|'
        'later|need help with|my (brother|sister|friend|cousin|mom|dad|neighbor|wife|husband|boss)',
        null,
        '{}', null),
    ('positive.sounds.7', 'positive_interest', 'phrase', 0.58, 'en',
        'open to (it|that|hearing|seeing|learning|discussing|the idea|offers)',
        '(not|dont|doesnt|didnt|cant|wont|no longer|isnt|never|wouldnt) ..3|too good|'
        'sounds like ..2 (scam|spam|much|a lot)|but|sounds good thanks|how much|what|expensive|'
        'help me understand|stop (texting|messaging|calling)|used to|if|cheaper|unless|talk to|'
        'later|need help with|my (brother|sister|friend|cousin|mom|dad|neighbor|wife|husband|boss)',
        null,
        '{}', null),
    ('positive.sounds_offer.1', 'positive_interest', 'phrase', 0.58, 'en',
        '(sounds|looks|seems) (@good|like)',
        'not|dont|no|cant|wont|stop|never|but|too|expensive|later|busy|wrong|how much|price|cost|'
        'what|when|where|who|call|talk|tomorrow|already|my (wife|husband|boss|sister|brother|'
        'cousin|mom|dad|friend|landlord)|instead|remove|off|cheaper|until|after|once|thanks for|'
        'quit|monday|tuesday|wednesday|thursday|friday|saturday|sunday|pass|hold off|trust|less|'
        'scam|text|email| ? |budget|rent|over|lot of|next',
        '@offers & !(@asks_confirm|@offers_meeting|@asks_consent|@asks_who)',
        '{}', null),
    ('positive.sounds_offer.2', 'positive_interest', 'phrase', 0.58, 'en',
        '(yes|yeah|yep|yup|sure|definitely|absolutely|def|ok|please|interested|great|love|maybe|'
        'possibly|perhaps|depends|still|looking|want|need|id|i would|we would|claro|si|simon|dale|'
        'hell|heck|yesss|why not|gladly|finally|lets|tell|listening|useful|helpful|low|awesome|'
        'perfect|both|go|send|show|count|excited|yay) ..5',
        'not|dont|no|cant|wont|stop|never|but|too|expensive|later|busy|wrong|how much|price|cost|'
        'what|when|where|who|call|talk|tomorrow|already|my (wife|husband|boss|sister|brother|'
        'cousin|mom|dad|friend|landlord)|instead|remove|off|cheaper|until|after|once|thanks for|'
        'quit|monday|tuesday|wednesday|thursday|friday|saturday|sunday|pass|hold off|trust|less|'
        'scam|text|email| ? |budget|rent|over|lot of|next',
        '@offers & !(@asks_confirm|@offers_meeting|@asks_consent|@asks_who)',
        '{}', null),
    ('positive.yes_offer.1', 'positive_interest', 'phrase', 0.86, 'any',
        '@consent',
        null,
        '@offers & !(@asks_confirm|@offers_meeting|@asks_consent|is this|am i speaking)',
        '{}', null),
    ('positive.yes_offer.2', 'positive_interest', 'phrase', 0.86, 'any',
        '^ (1|emojihundred|emojihooray|emojieyes|emojiheart|emojifire) ..2 $',
        null,
        '@offers & !(@asks_confirm|@offers_meeting|@asks_consent|is this|am i speaking)',
        '{}', null),
    ('positive.yes_offer.3', 'positive_interest', 'phrase', 0.86, 'any',
        '^ (lets|hell|heck|hmm|maybe|uh|def|definitely) (go|yeah|yes|maybe|yea|i do) ..1 $',
        null,
        '@offers & !(@asks_confirm|@offers_meeting|@asks_consent|is this|am i speaking)',
        '{}', null),
    ('positive.yes_offer.4', 'positive_interest', 'phrase', 0.86, 'any',
        '^ (send|go|show|run|do|shop) (it|ahead|on|me|them|for it) ..3 $',
        null,
        '@offers & !(@asks_confirm|@offers_meeting|@asks_consent|is this|am i speaking)',
        '{}', null),
    ('positive.yes_meeting', 'positive_interest', 'phrase', 0.62, 'any',
        '^ (yes|y|yeah|interested|absolutely|definitely) (please|interested)? $',
        null,
        '@offers_meeting & !(@asks_confirm|@asks_consent)',
        '{}', null),
    ('positive.yes_plain', 'positive_interest', 'phrase', 0.55, 'any',
        '^ ..1 (yes|yeah|yep|yup|sure|y|si|absolutely|definitely|emojieyes|1|claro|sim|oui) ..2 $',
        'thanks|thank|no|not',
        '!(@asks_confirm|@asks_consent)',
        '{}', null),
    ('positive.reply_yes', 'positive_interest', 'keyword', 0.88, 'any',
        'yes|y|1|si|go|in|interested|a|deal|sure|ok|👍',
        null,
        '(reply|text|send|responda|say|thumbs) ..4 (yes|y|1|si|go|in|interested|up) ..3 (for|if|'
        'to (claim|get|see|learn|book|start|accept|hold)|and|you want) & !(@asks_confirm|'
        '@asks_consent|@offers_meeting)',
        '{}', null),
    ('positive.cant_stop', 'positive_interest', 'phrase', 0.8, 'en',
        '(cant|cannot|dont) stop (thinking|now|looking|there|dreaming)|dont stop',
        'texting|messaging',
        null,
        '{}', null),
    ('positive.es.1', 'positive_interest', 'phrase', 0.85, 'es',
        '(si|claro|me|mucho|estoy|estamos|todavia|aun) ..2 (interesa|interesado|interesada|'
        'interesados|encantaria|gustaria|late|conviene|apunto|animo)',
        'no (me|estoy|estamos)|no|cita|luego|cuanto|llam*|despues|precio|cancel*|mas adelante',
        null,
        '{}', null),
    ('positive.es.2', 'positive_interest', 'phrase', 0.85, 'es',
        '(claro que si|mandemelo|mandamelo|envieme*|mandeme|adelante|le entro|suena (bien|chido|'
        'padre)|me late|cuente conmigo|si quiero|si por favor|si gracias|como le hago|donde firmo|'
        'todavia (ando|busco|quiero|estoy))',
        'no (me|estoy|estamos)|no|cita|luego|cuanto|llam*|despues|precio|cancel*|mas adelante',
        null,
        '{}', null),
    ('positive.es.3', 'positive_interest', 'phrase', 0.85, 'es',
        '^ (dale|claro|orale|simon|arre) ..4',
        'no (me|estoy|estamos)|no|cita|luego|cuanto|llam*|despues|precio|cancel*|mas adelante',
        null,
        '{}', null),
    ('positive.other.1', 'positive_interest', 'phrase', 0.85, 'any',
        '(tenho|temos) (muito)? interesse|me interessa|quero (sim|saber|conhecer|mais|participar|'
        'fazer)|pode (mandar|enviar)|(je suis|nous sommes|suis) (tres)? interess*|ca m interesse',
        '(nicht|pas|nao|kein|keine) ..3|kosten|preis',
        null,
        '{}', null),
    ('positive.other.2', 'positive_interest', 'phrase', 0.85, 'any',
        '(oui|volontiers|avec plaisir) (envoyez|s il|svp|merci|je)|avec plaisir|volontiers|'
        '(ich bin|bin|wir sind|habe|haben) (sehr)? interess*|gerne ..2|klingt (gut|interessant|'
        'super)',
        '(nicht|pas|nao|kein|keine) ..3|kosten|preis',
        null,
        '{}', null),
    ('positive.other.3', 'positive_interest', 'phrase', 0.85, 'any',
        'ja bitte|schicken sie mir',
        '(nicht|pas|nao|kein|keine) ..3|kosten|preis',
        null,
        '{}', null),
    ('objection.price.1', 'objection', 'phrase', 0.85, 'en',
        '(too|so|pretty|way|very|kinda|kind of|a bit|a little|bit|really|super) ..1 (expensive|'
        'pricey|steep|costly|rich|high|much money|much for|low for)',
        'not too (bad|expensive|high|much)|isnt too|if (its|it isnt) too|something broke|'
        'broke (down|my|the)|how (high|much)|too much water|(fence|pipe|car|heater|ac) broke|'
        'broke (ground|a)|wall',
        null,
        '{}', null),
    ('objection.price.2', 'objection', 'phrase', 0.85, 'en',
        '(cant|cannot|could not|couldnt|unable to|not able to|wont be able to|never) ..2 (afford|'
        'swing|justify|pay)',
        'not too (bad|expensive|high|much)|isnt too|if (its|it isnt) too|something broke|'
        'broke (down|my|the)|how (high|much)|too much water|(fence|pipe|car|heater|ac) broke|'
        'broke (ground|a)|wall',
        null,
        '{}', null),
    ('objection.price.3', 'objection', 'phrase', 0.85, 'en',
        '(not|isnt|out) (in|of|within) ..1 (budget|our budget|my budget|the budget|price range)',
        'not too (bad|expensive|high|much)|isnt too|if (its|it isnt) too|something broke|'
        'broke (down|my|the)|how (high|much)|too much water|(fence|pipe|car|heater|ac) broke|'
        'broke (ground|a)|wall',
        null,
        '{}', null),
    ('objection.price.4', 'objection', 'phrase', 0.85, 'en',
        '(over|above|beyond|no|dont have|tight|limited|zero|blown|out of) ..2 (budget|the money|'
        'money|funds|funding|the cash|extra cash)',
        'not too (bad|expensive|high|much)|isnt too|if (its|it isnt) too|something broke|'
        'broke (down|my|the)|how (high|much)|too much water|(fence|pipe|car|heater|ac) broke|'
        'broke (ground|a)|wall',
        null,
        '{}', null),
    ('objection.price.5', 'objection', 'phrase', 0.85, 'en',
        'over what we|budget (is|was|got|for|cuts|frozen)|(hiring|spending|budget) freeze|'
        '(a lot of|lot of|too much|waste of) money|highway robbery|rip off|ripoff',
        'not too (bad|expensive|high|much)|isnt too|if (its|it isnt) too|something broke|'
        'broke (down|my|the)|how (high|much)|too much water|(fence|pipe|car|heater|ac) broke|'
        'broke (ground|a)|wall',
        null,
        '{}', null),
    ('objection.price.6', 'objection', 'phrase', 0.85, 'en',
        '(price|rate|fee|cost|premium|payment|payments|quote) (is|was|are|went|too|'
        'seems) ..2 (high|higher|up|insane|crazy|ridiculous|more|steep|outrageous|nuts|too|wild|'
        'double)',
        'not too (bad|expensive|high|much)|isnt too|if (its|it isnt) too|something broke|'
        'broke (down|my|the)|how (high|much)|too much water|(fence|pipe|car|heater|ac) broke|'
        'broke (ground|a)|wall',
        null,
        '{}', null),
    ('objection.price.7', 'objection', 'phrase', 0.85, 'en',
        '(is|are|its|fee is|thats) (insane|outrageous|ridiculous|double|triple|robbery|nuts)|'
        'double what',
        'not too (bad|expensive|high|much)|isnt too|if (its|it isnt) too|something broke|'
        'broke (down|my|the)|how (high|much)|too much water|(fence|pipe|car|heater|ac) broke|'
        'broke (ground|a)|wall',
        null,
        '{}', null),
    ('objection.price.8', 'objection', 'phrase', 0.85, 'en',
        'more than (i|we|what i|what we) (pay|paying|currently|spend|have|can)|(# |dollar|percent|'
        'much|way|bit) ..1 (cheaper|less)',
        'not too (bad|expensive|high|much)|isnt too|if (its|it isnt) too|something broke|'
        'broke (down|my|the)|how (high|much)|too much water|(fence|pipe|car|heater|ac) broke|'
        'broke (ground|a)|wall',
        null,
        '{}', null),
    ('objection.price.9', 'objection', 'phrase', 0.85, 'en',
        'cheaper (elsewhere|at|with|than|somewhere|option|quote)|(kinda|pretty|bit|too) steep|'
        'do it (ourselves|myself) ..2 (for|cheaper)|for that ill',
        'not too (bad|expensive|high|much)|isnt too|if (its|it isnt) too|something broke|'
        'broke (down|my|the)|how (high|much)|too much water|(fence|pipe|car|heater|ac) broke|'
        'broke (ground|a)|wall',
        null,
        '{}', null),
    ('objection.price.10', 'objection', 'phrase', 0.85, 'en',
        'went up ..2 percent|not worth (it|the|that)|(rate|pay|offer) ..2 too low|is too low|'
        '(broke|poor|strapped)',
        'not too (bad|expensive|high|much)|isnt too|if (its|it isnt) too|something broke|'
        'broke (down|my|the)|how (high|much)|too much water|(fence|pipe|car|heater|ac) broke|'
        'broke (ground|a)|wall',
        null,
        '{}', null),
    ('objection.already.1', 'objection', 'phrase', 0.8, 'en',
        '(already|currently) (have|use|using|work|working|with|got|on|under|locked|signed|'
        'committed|contracted|covered|insured|have someone|pay|paying|looked into|in (a|contract|'
        'with)) ..3',
        'already (bought|sold|done|moved|told|said|asked|cancelled|canceled|called|sent|paid|'
        'signed up)|not happy|set up|can ..1 (beat|match)|beat|what|how|outgrown|'
        'already have the (docs|documents|info)|got it',
        null,
        '{}', null),
    ('objection.already.2', 'objection', 'phrase', 0.8, 'en',
        '(happy|satisfied|content|pleased|good|fine|comfortable|stick|sticking|staying|loyal|'
        'set) with (my|our|the|what|current|who|where|them|him|her)',
        'already (bought|sold|done|moved|told|said|asked|cancelled|canceled|called|sent|paid|'
        'signed up)|not happy|set up|can ..1 (beat|match)|beat|what|how|outgrown|'
        'already have the (docs|documents|info)|got it',
        null,
        '{}', null),
    ('objection.already.3', 'objection', 'phrase', 0.8, 'en',
        '(happy|good|fine|comfortable) where (i am|im|we are|were|we|i)',
        'already (bought|sold|done|moved|told|said|asked|cancelled|canceled|called|sent|paid|'
        'signed up)|not happy|set up|can ..1 (beat|match)|beat|what|how|outgrown|'
        'already have the (docs|documents|info)|got it',
        null,
        '{}', null),
    ('objection.already.4', 'objection', 'phrase', 0.8, 'en',
        '(locked|under|in|signed|stuck|tied) ..4 (contract|lease|agreement)',
        'already (bought|sold|done|moved|told|said|asked|cancelled|canceled|called|sent|paid|'
        'signed up)|not happy|set up|can ..1 (beat|match)|beat|what|how|outgrown|'
        'already have the (docs|documents|info)|got it',
        null,
        '{}', null),
    ('objection.already.5', 'objection', 'phrase', 0.8, 'en',
        '(signed|have|got) ..2 (two year|#) ..2 (contract|lease|agreement)',
        'already (bought|sold|done|moved|told|said|asked|cancelled|canceled|called|sent|paid|'
        'signed up)|not happy|set up|can ..1 (beat|match)|beat|what|how|outgrown|'
        'already have the (docs|documents|info)|got it',
        null,
        '{}', null),
    ('objection.already.6', 'objection', 'phrase', 0.8, 'en',
        '(we|i|ive) ..1 (have|got|use|built) (a|an|our own|someone|somebody|something) ..2 (guy|'
        'in house|person|team|agent|vendor|for that|who|nephew|advisor|lawyer|dentist|agency|'
        'provider|plumber|realtor|broker|lender)',
        'already (bought|sold|done|moved|told|said|asked|cancelled|canceled|called|sent|paid|'
        'signed up)|not happy|set up|can ..1 (beat|match)|beat|what|how|outgrown|'
        'already have the (docs|documents|info)|got it',
        null,
        '{}', null),
    ('objection.already.7', 'objection', 'phrase', 0.8, 'en',
        '(current|existing|our) (vendor|provider|agent|carrier|dentist|advisor|supplier|bank|'
        'lender|broker|setup|system|contract|tool|tools) ..3',
        'already (bought|sold|done|moved|told|said|asked|cancelled|canceled|called|sent|paid|'
        'signed up)|not happy|set up|can ..1 (beat|match)|beat|what|how|outgrown|'
        'already have the (docs|documents|info)|got it',
        null,
        '{}', null),
    ('objection.already.8', 'objection', 'phrase', 0.8, 'en',
        '(built|do|handle|doing|manage) (it|that|this|something|everything|all) (in house|'
        'ourselves|myself|internally)|in house',
        'already (bought|sold|done|moved|told|said|asked|cancelled|canceled|called|sent|paid|'
        'signed up)|not happy|set up|can ..1 (beat|match)|beat|what|how|outgrown|'
        'already have the (docs|documents|info)|got it',
        null,
        '{}', null),
    ('objection.already.9', 'objection', 'phrase', 0.8, 'en',
        '^ (already)? ..1 (have|got) (one|it|a guy|someone|that|insurance|coverage)|i got a guy',
        'already (bought|sold|done|moved|told|said|asked|cancelled|canceled|called|sent|paid|'
        'signed up)|not happy|set up|can ..1 (beat|match)|beat|what|how|outgrown|'
        'already have the (docs|documents|info)|got it',
        null,
        '{}', null),
    ('objection.already.10', 'objection', 'phrase', 0.8, 'en',
        '(gave|offered|quoted|got) (me|us) ..4 (better|lower|less|cheaper|#)',
        'already (bought|sold|done|moved|told|said|asked|cancelled|canceled|called|sent|paid|'
        'signed up)|not happy|set up|can ..1 (beat|match)|beat|what|how|outgrown|'
        'already have the (docs|documents|info)|got it',
        null,
        '{}', null),
    ('objection.already.11', 'objection', 'phrase', 0.8, 'en',
        '(better|lower|cheaper) (rate|price|deal|quote|offer) (at|with|from|elsewhere|already)|'
        '(in the|does|whos in) (insurance|business|real estate|mortgage) business',
        'already (bought|sold|done|moved|told|said|asked|cancelled|canceled|called|sent|paid|'
        'signed up)|not happy|set up|can ..1 (beat|match)|beat|what|how|outgrown|'
        'already have the (docs|documents|info)|got it',
        null,
        '{}', null),
    ('objection.authority.1', 'objection', 'phrase', 0.82, 'en',
        '(need|needs|have|has|got|want|let|gotta|should|will|must|going) ..2 (talk|check|ask|run|'
        'speak|discuss|consult|go|pass|confirm|bring|present) ..3 (wife|husband|spouse|partner|'
        'boss|team|board|family|manager|lawyer|accountant|kids|cfo|ceo|committee|parents|mom|dad|'
        'girlfriend|boyfriend|fiance|attorney|landlord|management|leadership|cpa|supervisor)',
        'rent (a|the|out|to)|for rent|call (him|her|them)|how much|rent is|his number|her number|'
        'should have',
        null,
        '{}', null),
    ('objection.authority.2', 'objection', 'phrase', 0.82, 'en',
        '(not|isnt) ..1 (my|mine|the) ..1 (call|decision|decisions|maker|choice|say)',
        'rent (a|the|out|to)|for rent|call (him|her|them)|how much|rent is|his number|her number|'
        'should have',
        null,
        '{}', null),
    ('objection.authority.3', 'objection', 'phrase', 0.82, 'en',
        '(not|isnt) (up to me|the one who|authorized)',
        'rent (a|the|out|to)|for rent|call (him|her|them)|how much|rent is|his number|her number|'
        'should have',
        null,
        '{}', null),
    ('objection.authority.4', 'objection', 'phrase', 0.82, 'en',
        '(dont|cant) (make|have|decide) ..2 (decision|decisions|authority|call|say|that)',
        'rent (a|the|out|to)|for rent|call (him|her|them)|how much|rent is|his number|her number|'
        'should have',
        null,
        '{}', null),
    ('objection.authority.5', 'objection', 'phrase', 0.82, 'en',
        '(wife|husband|boss|board|it|committee|doctor|landlord|partner|team|cfo|ceo|procurement|'
        'legal|corporate|hoa|owner|management) (wont|wouldnt|doesnt|has|would|needs|have|must|'
        'decides|approves|said|all|will) ..2 (approve*|decide*|sign|agree|let|go|kill|allow|ok|no|'
        'weigh|review|convinced|on|that)',
        'rent (a|the|out|to)|for rent|call (him|her|them)|how much|rent is|his number|her number|'
        'should have',
        null,
        '{}', null),
    ('objection.authority.6', 'objection', 'phrase', 0.82, 'en',
        '(goes|go|has|run) ..2 (to|through|by) (the|our|my) (board|committee|procurement|it|legal|'
        'boss)',
        'rent (a|the|out|to)|for rent|call (him|her|them)|how much|rent is|his number|her number|'
        'should have',
        null,
        '{}', null),
    ('objection.authority.7', 'objection', 'phrase', 0.82, 'en',
        '(above|beyond) my (pay|paygrade)|(im|we|i) ..2 (rent|renting|renter|tenant|lease)',
        'rent (a|the|out|to)|for rent|call (him|her|them)|how much|rent is|his number|her number|'
        'should have',
        null,
        '{}', null),
    ('objection.authority.8', 'objection', 'phrase', 0.82, 'en',
        '(just|only) (run|work|answer) the (front|desk|phones|register)|(doctor|owner|boss|'
        'husband|wife) decides',
        'rent (a|the|out|to)|for rent|call (him|her|them)|how much|rent is|his number|her number|'
        'should have',
        null,
        '{}', null),
    ('objection.trust.1', 'objection', 'phrase', 0.82, 'en',
        '(is|are|sounds|looks|seems|smells|this|that|it|probably|total|another|like) ..3 (scam|'
        'fraud|spam|phishing|pyramid|mlm|gimmick|catch|shady|sketchy|fishy|fake)',
        'scammer*|scam artist|spam (this|me|folder)|reported|not spam|wrong|'
        'not comfortable (driving|calling)|give (me|us)|catch (up|you|me)|code',
        null,
        '{}', null),
    ('objection.trust.2', 'objection', 'phrase', 0.82, 'en',
        'scam ..1 ?|too good to be (true|real)|(whats|what is|wheres) the catch',
        'scammer*|scam artist|spam (this|me|folder)|reported|not spam|wrong|'
        'not comfortable (driving|calling)|give (me|us)|catch (up|you|me)|code',
        null,
        '{}', null),
    ('objection.trust.3', 'objection', 'phrase', 0.82, 'en',
        '(dont|do not|cant|cannot|wont|not|never|hard to) ..2 (trust|believe|comfortable|giving|'
        'give|share|discuss|do business|feel safe) ..5',
        'scammer*|scam artist|spam (this|me|folder)|reported|not spam|wrong|'
        'not comfortable (driving|calling)|give (me|us)|catch (up|you|me)|code',
        null,
        '{}', null),
    ('objection.trust.4', 'objection', 'phrase', 0.82, 'en',
        '(not|isnt|aint|how) ..3 (legit|legitimate|trustworthy)',
        'scammer*|scam artist|spam (this|me|folder)|reported|not spam|wrong|'
        'not comfortable (driving|calling)|give (me|us)|catch (up|you|me)|code',
        null,
        '{}', null),
    ('objection.trust.5', 'objection', 'phrase', 0.82, 'en',
        '(is|are) (this|you|yall|it) (legit|real|legitimate|for real)|(bad|terrible|awful|'
        'horrible|poor|mixed|negative|sketchy|1 star|one star) (reviews|review|reputation|'
        'experience)',
        'scammer*|scam artist|spam (this|me|folder)|reported|not spam|wrong|'
        'not comfortable (driving|calling)|give (me|us)|catch (up|you|me)|code',
        null,
        '{}', null),
    ('objection.trust.6', 'objection', 'phrase', 0.82, 'en',
        'reviews ..3 (bad|terrible|awful|horrible)|(on|your) (yelp|bbb|google reviews|trustpilot|'
        'glassdoor)',
        'scammer*|scam artist|spam (this|me|folder)|reported|not spam|wrong|'
        'not comfortable (driving|calling)|give (me|us)|catch (up|you|me)|code',
        null,
        '{}', null),
    ('objection.trust.7', 'objection', 'phrase', 0.82, 'en',
        '(got|been|was|were|gotten) (burned|burnt|scammed|screwed|ripped off|stung|ghosted|'
        'robbed)|(lost|messed up|screwed up|botched) my',
        'scammer*|scam artist|spam (this|me|folder)|reported|not spam|wrong|'
        'not comfortable (driving|calling)|give (me|us)|catch (up|you|me)|code',
        null,
        '{}', null),
    ('objection.trust.8', 'objection', 'phrase', 0.82, 'en',
        '(by|over) (text|text message) ..2 (no|dont|not)|estafa*|fraude|(no|desconf*) ..1 (confio|'
        'creo)',
        'scammer*|scam artist|spam (this|me|folder)|reported|not spam|wrong|'
        'not comfortable (driving|calling)|give (me|us)|catch (up|you|me)|code',
        null,
        '{}', null),
    ('objection.trust.9', 'objection', 'phrase', 0.82, 'en',
        '(arnaque|betrug|golpe|golpista)',
        'scammer*|scam artist|spam (this|me|folder)|reported|not spam|wrong|'
        'not comfortable (driving|calling)|give (me|us)|catch (up|you|me)|code',
        null,
        '{}', null),
    ('objection.fit.1', 'objection', 'phrase', 0.75, 'en',
        '(doesnt|dont|wont|wouldnt|not|didnt|never) ..2 (fit|qualify|apply|work for (us|me|our)|'
        'make sense|help us|meet our|support|match|cover what|a good fit|a fit|the right fit|'
        'right for|eligible)',
        'how|what|too busy (right|today|now)|no concern|too late (tonight|today|to call)|'
        'that works|works',
        null,
        '{}', null),
    ('objection.fit.2', 'objection', 'phrase', 0.75, 'en',
        '(doubt|not sure|dont think|unlikely) ..4 (qualify|approved|approve|worth|work|works|'
        'need it|for us|for me|makes sense|help|fit)',
        'how|what|too busy (right|today|now)|no concern|too late (tonight|today|to call)|'
        'that works|works',
        null,
        '{}', null),
    ('objection.fit.3', 'objection', 'phrase', 0.75, 'en',
        '(filed|bankruptcy|bad credit|low credit|no credit|credit is (bad|shot|low|terrible)|ch 7|'
        'chapter 7|repo|foreclosure)',
        'how|what|too busy (right|today|now)|no concern|too late (tonight|today|to call)|'
        'that works|works',
        null,
        '{}', null),
    ('objection.fit.4', 'objection', 'phrase', 0.75, 'en',
        '(missing|lacks|lacking|without) ..3 (feature|features|integration|sso|api)',
        'how|what|too busy (right|today|now)|no concern|too late (tonight|today|to call)|'
        'that works|works',
        null,
        '{}', null),
    ('objection.fit.5', 'objection', 'phrase', 0.75, 'en',
        '(too|im|were|hes|shes) (old|young|busy|far|small|sick|late|big|tall|short) (for|'
        'to) (that|this|me|us|school|it|do)',
        'how|what|too busy (right|today|now)|no concern|too late (tonight|today|to call)|'
        'that works|works',
        null,
        '{}', null),
    ('objection.fit.6', 'objection', 'phrase', 0.75, 'en',
        'too (old|far|small|complicated|risky|long|slow|big|much work|much hassle|late)|(quit|'
        'lost|between|laid off from) (my|a)? (job|jobs)|laid off|unemployed',
        'how|what|too busy (right|today|now)|no concern|too late (tonight|today|to call)|'
        'that works|works',
        null,
        '{}', null),
    ('objection.fit.7', 'objection', 'phrase', 0.75, 'en',
        'fixed income|on disability|on social security',
        'how|what|too busy (right|today|now)|no concern|too late (tonight|today|to call)|'
        'that works|works',
        null,
        '{}', null),
    ('objection.fit.8', 'objection', 'phrase', 0.75, 'en',
        '(dont|do not|not) (like|love|a fan of|want) (the|your|how|that|debt|contracts|to (owe|'
        'commit|take on|switch|move|drive|change|give up|lose)) ..3',
        'how|what|too busy (right|today|now)|no concern|too late (tonight|today|to call)|'
        'that works|works',
        null,
        '{}', null),
    ('objection.fit.9', 'objection', 'phrase', 0.75, 'en',
        '(not|wont|arent) (giving up|moving|switching|changing|leaving|trading|selling) ..4|'
        'roof (faces|is|has)|(already)? looked into it|(my (wife|husband|spouse)) ..2 kill me',
        'how|what|too busy (right|today|now)|no concern|too late (tonight|today|to call)|'
        'that works|works',
        null,
        '{}', null),
    ('objection.fit.10', 'objection', 'phrase', 0.75, 'en',
        'would kill me|wouldnt work|off by|number is (off|low|high|wrong)|(get|make|making|pays|'
        'paid|pay|makin) (more|better) (at|where|with|now)',
        'how|what|too busy (right|today|now)|no concern|too late (tonight|today|to call)|'
        'that works|works',
        null,
        '{}', null),
    ('objection.fit.11', 'objection', 'phrase', 0.75, 'en',
        'your (number|price|estimate|offer|comps|rate) ..1 (off|low)|need ..2 convinc*|'
        'not convinced|skeptical|cynical|concern* (about|is|with|over)',
        'how|what|too busy (right|today|now)|no concern|too late (tonight|today|to call)|'
        'that works|works',
        null,
        '{}', null),
    ('objection.fit.12', 'objection', 'phrase', 0.75, 'en',
        'worried (about|that)|hesitant|on the fence|commitment|sounds like a lot|sounds like too|'
        'i already looked|(hoa|landlord|wife|husband) (wont|doesnt|does not|will not) ..2',
        'how|what|too busy (right|today|now)|no concern|too late (tonight|today|to call)|'
        'that works|works',
        null,
        '{}', null),
    ('objection.es.1', 'objection', 'phrase', 0.85, 'es',
        '(muy|demasiado|bien|mas) (caro|cara|caros|alto|alta)|caro|no (me|nos) (alcanza|conviene|'
        'sale)',
        'numero',
        null,
        '{}', null),
    ('objection.es.2', 'objection', 'phrase', 0.85, 'es',
        'no (tengo|tenemos|hay) ..2 (dinero|presupuesto|credito|lana|plata)',
        'numero',
        null,
        '{}', null),
    ('objection.es.3', 'objection', 'phrase', 0.85, 'es',
        '(ya|yo) (tengo|tenemos|trabajo|estoy) (con|otra|otro|un|una|seguro|alguien|mi) ..2',
        'numero',
        null,
        '{}', null),
    ('objection.es.4', 'objection', 'phrase', 0.85, 'es',
        '(tengo|necesito|hay|debo) que (platicar|hablar|consultar|preguntar|pensar|'
        'checar*) ..5 (esposo|esposa|marido|mujer|jefe|familia|pareja|hijos|papa|mama)',
        'numero',
        null,
        '{}', null),
    ('objection.es.5', 'objection', 'phrase', 0.85, 'es',
        '(es|eso es|pura|seguro|parece) ..2 (estafa|fraude|mentira)|no (confio|creo)|(mala|'
        'malo) (fama|resenas)|no califico|mal credito',
        'numero',
        null,
        '{}', null),
    ('objection.other.1', 'objection', 'phrase', 0.85, 'any',
        'zu (teuer|hoch)|(leider|viel) zu ..2|kein budget|(haben|habe) (bereits|schon) (einen|'
        'eine|ein)|trop (cher|eleve|couteux)|pas (le|de) budget|(j ai|nous avons) deja|muito caro|'
        'caro demais',
        null,
        null,
        '{}', null),
    ('objection.other.2', 'objection', 'phrase', 0.85, 'any',
        '(nao tenho|sem) (dinheiro|orcamento|condicoes)|ja tenho|ja temos|te duur|troppo caro',
        null,
        null,
        '{}', null),
    ('deferral.not_now.1', 'deferral', 'phrase', 0.85, 'en',
        'so later $|any day now|(gimme|give me|need) a (bit|few|minute|sec)',
        'not interested|(wont|not|never|no longer) ..1 (interested)|not now or ever|wrong|'
        'not yet received|later than|stop (texting|messaging|calling|sending)|price|how much|'
        'not busy|no longer|in a meeting will|sent from|automatic*|auto|cant come|need a (new|'
        'quote)|give me a (call|quote|price|ring)|running',
        null,
        '{}', null),
    ('deferral.not_now.2', 'deferral', 'phrase', 0.85, 'en',
        '(not|no) ..1 (right now|now|yet|today|this (week|month|year|quarter|summer|spring|fall|'
        'winter|season|semester)|at the moment|at this time|at present|currently|for now|'
        'at this moment|a good time|the right time|the best time|good time|great time|ready yet|'
        'ready right|quite ready|just yet)',
        'not interested|(wont|not|never|no longer) ..1 (interested)|not now or ever|wrong|'
        'not yet received|later than|stop (texting|messaging|calling|sending)|price|how much|'
        'not busy|no longer|in a meeting will|sent from|automatic*|auto|cant come|need a (new|'
        'quote)|give me a (call|quote|price|ring)|running',
        null,
        '{}', null),
    ('deferral.not_now.3', 'deferral', 'phrase', 0.85, 'en',
        'not ready|(not|isnt|wasnt) (a|the) (good|best|right|great) (time|timing)|bad (time|'
        'timing)|timing (isnt|is not|is bad|is off|not)|hold off|(on|put) hold',
        'not interested|(wont|not|never|no longer) ..1 (interested)|not now or ever|wrong|'
        'not yet received|later than|stop (texting|messaging|calling|sending)|price|how much|'
        'not busy|no longer|in a meeting will|sent from|automatic*|auto|cant come|need a (new|'
        'quote)|give me a (call|quote|price|ring)|running',
        null,
        '{}', null),
    ('deferral.not_now.4', 'deferral', 'phrase', 0.85, 'en',
        '(another|some other) time|some day|someday|down the (road|line)|rain check on that|'
        'later (on|this|in|please|maybe)',
        'not interested|(wont|not|never|no longer) ..1 (interested)|not now or ever|wrong|'
        'not yet received|later than|stop (texting|messaging|calling|sending)|price|how much|'
        'not busy|no longer|in a meeting will|sent from|automatic*|auto|cant come|need a (new|'
        'quote)|give me a (call|quote|price|ring)|running',
        null,
        '{}', null),
    ('deferral.not_now.5', 'deferral', 'phrase', 0.85, 'en',
        '(maybe|perhaps|probably|try|talk|chat|circle) ..1 later|^ ..3 later ..1 $',
        'not interested|(wont|not|never|no longer) ..1 (interested)|not now or ever|wrong|'
        'not yet received|later than|stop (texting|messaging|calling|sending)|price|how much|'
        'not busy|no longer|in a meeting will|sent from|automatic*|auto|cant come|need a (new|'
        'quote)|give me a (call|quote|price|ring)|running',
        null,
        '{}', null),
    ('deferral.not_now.6', 'deferral', 'phrase', 0.85, 'en',
        'not (till|until|before|for (a|another|at least))',
        'not interested|(wont|not|never|no longer) ..1 (interested)|not now or ever|wrong|'
        'not yet received|later than|stop (texting|messaging|calling|sending)|price|how much|'
        'not busy|no longer|in a meeting will|sent from|automatic*|auto|cant come|need a (new|'
        'quote)|give me a (call|quote|price|ring)|running',
        null,
        '{}', null),
    ('deferral.not_now.7', 'deferral', 'phrase', 0.85, 'en',
        '(too busy|busy|swamped|slammed|crazy|hectic|nuts|underwater|heads down|tied up|'
        'buried) ..3 (right now|now|at the moment|this|until|till|with|atm|rn|today|week|month)',
        'not interested|(wont|not|never|no longer) ..1 (interested)|not now or ever|wrong|'
        'not yet received|later than|stop (texting|messaging|calling|sending)|price|how much|'
        'not busy|no longer|in a meeting will|sent from|automatic*|auto|cant come|need a (new|'
        'quote)|give me a (call|quote|price|ring)|running',
        null,
        '{}', null),
    ('deferral.not_now.8', 'deferral', 'phrase', 0.85, 'en',
        '^ ..3 (busy|driving|at work|working|in a meeting|in a mtg|cant talk|in class|'
        'at lunch) ..5 $',
        'not interested|(wont|not|never|no longer) ..1 (interested)|not now or ever|wrong|'
        'not yet received|later than|stop (texting|messaging|calling|sending)|price|how much|'
        'not busy|no longer|in a meeting will|sent from|automatic*|auto|cant come|need a (new|'
        'quote)|give me a (call|quote|price|ring)|running',
        null,
        '{}', null),
    ('deferral.not_now.9', 'deferral', 'phrase', 0.85, 'en',
        'cant (talk|text|chat|do this) (right now|now|rn|at the moment|today)',
        'not interested|(wont|not|never|no longer) ..1 (interested)|not now or ever|wrong|'
        'not yet received|later than|stop (texting|messaging|calling|sending)|price|how much|'
        'not busy|no longer|in a meeting will|sent from|automatic*|auto|cant come|need a (new|'
        'quote)|give me a (call|quote|price|ring)|running',
        null,
        '{}', null),
    ('deferral.not_now.10', 'deferral', 'phrase', 0.85, 'en',
        '(give|gimme|need) (me|us|it)? ..1 (a|some|few|couple|more|#) ..2 (bit|time|sec|minute|'
        'min|minutes|days|weeks|months|week|month|while|more time)',
        'not interested|(wont|not|never|no longer) ..1 (interested)|not now or ever|wrong|'
        'not yet received|later than|stop (texting|messaging|calling|sending)|price|how much|'
        'not busy|no longer|in a meeting will|sent from|automatic*|auto|cant come|need a (new|'
        'quote)|give me a (call|quote|price|ring)|running',
        null,
        '{}', null),
    ('deferral.reach_later.1', 'deferral', 'phrase', 0.87, 'en',
        '(call|text|try|hit|ask|reach|check|circle|touch|ping|follow|contact|get|come|email|'
        'remind|message|catch|revisit|talk|look|ring|start|decide|reconnect|bump|'
        'holler) ..4 (later|next|after|when|once|closer|tomorrow|@month|mid|early|late|first|end|'
        'beginning|around)',
        'wrong|stop (texting|calling|messaging)|remove|(how|what|when) (do|can|will)|let me know|'
        'let you know if|come (in|by|over) |not interested|call me (back)? (@weekday|tomorrow|'
        'today|at|around|after #|between)|(talk|chat|meet|call|reach me|available|'
        'free) ..2 (tomorrow|monday|tuesday|wednesday|thursday|friday|at #)|check ..3 (email|'
        'number)|send|reschedule|call (after|at|around|before) #|with my|with (the|our) (wife|'
        'husband|boss|team)|to my|talk (to|with)|cancel',
        null,
        '{}', null),
    ('deferral.reach_later.2', 'deferral', 'phrase', 0.87, 'en',
        '(call|text|try|hit|ask|reach|check|circle|touch|ping|follow|contact|get|come|email|'
        'remind|catch|revisit|look|start) ..3 in (a|#|the|few|couple|two|three|six|late|early|mid|'
        'about|@month|may|spring|fall|summer|winter|another)',
        'wrong|stop (texting|calling|messaging)|remove|(how|what|when) (do|can|will)|let me know|'
        'let you know if|come (in|by|over) |not interested|call me (back)? (@weekday|tomorrow|'
        'today|at|around|after #|between)|(talk|chat|meet|call|reach me|available|'
        'free) ..2 (tomorrow|monday|tuesday|wednesday|thursday|friday|at #)|check ..3 (email|'
        'number)|send|reschedule|call (after|at|around|before) #|with my|with (the|our) (wife|'
        'husband|boss|team)|to my|talk (to|with)|cancel',
        null,
        '{}', null),
    ('deferral.reach_later.3', 'deferral', 'phrase', 0.87, 'en',
        '(get|circle|come|be|hit|reach) (you|u|ya)? ..1 (back|to you|with you) ..2',
        'wrong|stop (texting|calling|messaging)|remove|(how|what|when) (do|can|will)|let me know|'
        'let you know if|come (in|by|over) |not interested|call me (back)? (@weekday|tomorrow|'
        'today|at|around|after #|between)|(talk|chat|meet|call|reach me|available|'
        'free) ..2 (tomorrow|monday|tuesday|wednesday|thursday|friday|at #)|check ..3 (email|'
        'number)|send|reschedule|call (after|at|around|before) #|with my|with (the|our) (wife|'
        'husband|boss|team)|to my|talk (to|with)|cancel',
        null,
        '{}', null),
    ('deferral.reach_later.4', 'deferral', 'phrase', 0.87, 'en',
        '(ill|will|let|well|gonna|to) (me|you|us)? ..1 (get back|let you know|reach out|'
        'be in touch|circle back|follow up|hit you|look at it|look it over|look over|take a look|'
        'think|sleep on|consider|check it out|look into it|mull|digest)',
        'wrong|stop (texting|calling|messaging)|remove|(how|what|when) (do|can|will)|let me know|'
        'let you know if|come (in|by|over) |not interested|call me (back)? (@weekday|tomorrow|'
        'today|at|around|after #|between)|(talk|chat|meet|call|reach me|available|'
        'free) ..2 (tomorrow|monday|tuesday|wednesday|thursday|friday|at #)|check ..3 (email|'
        'number)|send|reschedule|call (after|at|around|before) #|with my|with (the|our) (wife|'
        'husband|boss|team)|to my|talk (to|with)|cancel',
        null,
        '{}', null),
    ('deferral.reach_later.5', 'deferral', 'phrase', 0.87, 'en',
        'sleep on it|think (about|on|over) it|need ..1 (time to|to) (think|decide|look|review|'
        'consider|process)',
        'wrong|stop (texting|calling|messaging)|remove|(how|what|when) (do|can|will)|let me know|'
        'let you know if|come (in|by|over) |not interested|call me (back)? (@weekday|tomorrow|'
        'today|at|around|after #|between)|(talk|chat|meet|call|reach me|available|'
        'free) ..2 (tomorrow|monday|tuesday|wednesday|thursday|friday|at #)|check ..3 (email|'
        'number)|send|reschedule|call (after|at|around|before) #|with my|with (the|our) (wife|'
        'husband|boss|team)|to my|talk (to|with)|cancel',
        null,
        '{}', null),
    ('deferral.weekday_back', 'deferral', 'phrase', 0.8, 'en',
        '(check|circle|hit|ping|try|ask|reach|follow|get) (me|back|us|up|with me|'
        'with us)? ..2 (@weekday|tomorrow|next week|# ..1)',
        'free|works|available|call me|talk|meet|instead|come',
        '!(@asks_confirm)',
        '{}', null),
    ('deferral.time.1', 'deferral', 'phrase', 0.72, 'en',
        '(in|after|until|till|til|around|by|early|mid|late|before|maybe|sometime|towards|'
        'following|not) (the|my|a|about|of|this|next|our|late|early|mid|in)? ..1 (@month|may|'
        'spring|summer|fall|winter|next|holidays|holiday|tax|new|year|quarter|surgery|semester|'
        'wedding|baby|move|election|vacation|thanksgiving|christmas|closing|graduation|harvest|'
        'season|lease|renewal|q1|q2|q3|q4|retire|half)',
        'price|how much|fee|(works|work|free|available|best|mornings) ..1|call me (at|on|@weekday|'
        'tomorrow|today)|reschedul*|(worked|lived|been|moved|left|passed|quit|died|retired|sold|'
        'bought|closed|signed|since|was|were|lost) ..3 (in|since|last|until|for)|wrong|'
        'stop texting|cancel|cant make|hours|who|what|where|business day*|out of (the)? office|'
        'on leave|(can|could|does|is|do) (you|we|i|it)|see you|confirm|interview|appointment|appt|'
        'meeting|move (it|my|our)|instead|come (by|in)|stop by|visit|zoom|in # (minutes|min|'
        'hours)|once again|when (i|we) (joined|called|was|were)|graduates in',
        '!(@asks_confirm|@asks_time)',
        '{}', null),
    ('deferral.time.2', 'deferral', 'phrase', 0.72, 'en',
        'after the #',
        'price|how much|fee|(works|work|free|available|best|mornings) ..1|call me (at|on|@weekday|'
        'tomorrow|today)|reschedul*|(worked|lived|been|moved|left|passed|quit|died|retired|sold|'
        'bought|closed|signed|since|was|were|lost) ..3 (in|since|last|until|for)|wrong|'
        'stop texting|cancel|cant make|hours|who|what|where|business day*|out of (the)? office|'
        'on leave|(can|could|does|is|do) (you|we|i|it)|see you|confirm|interview|appointment|appt|'
        'meeting|move (it|my|our)|instead|come (by|in)|stop by|visit|zoom|in # (minutes|min|'
        'hours)|once again|when (i|we) (joined|called|was|were)|graduates in',
        '!(@asks_confirm|@asks_time)',
        '{}', null),
    ('deferral.time.3', 'deferral', 'phrase', 0.72, 'en',
        '(in|for|give|another|about|wait|couple|few) (it|a|of)? ..1 (few|couple|two|three|four|'
        'six|#|several) ..1 (weeks|months|days|years|week|month)',
        'price|how much|fee|(works|work|free|available|best|mornings) ..1|call me (at|on|@weekday|'
        'tomorrow|today)|reschedul*|(worked|lived|been|moved|left|passed|quit|died|retired|sold|'
        'bought|closed|signed|since|was|were|lost) ..3 (in|since|last|until|for)|wrong|'
        'stop texting|cancel|cant make|hours|who|what|where|business day*|out of (the)? office|'
        'on leave|(can|could|does|is|do) (you|we|i|it)|see you|confirm|interview|appointment|appt|'
        'meeting|move (it|my|our)|instead|come (by|in)|stop by|visit|zoom|in # (minutes|min|'
        'hours)|once again|when (i|we) (joined|called|was|were)|graduates in',
        '!(@asks_confirm|@asks_time)',
        '{}', null),
    ('deferral.time.4', 'deferral', 'phrase', 0.72, 'en',
        'next (month|year|quarter|spring|summer|fall|winter|season|semester|@month)|(second|first|'
        'latter|2 nd|back) half',
        'price|how much|fee|(works|work|free|available|best|mornings) ..1|call me (at|on|@weekday|'
        'tomorrow|today)|reschedul*|(worked|lived|been|moved|left|passed|quit|died|retired|sold|'
        'bought|closed|signed|since|was|were|lost) ..3 (in|since|last|until|for)|wrong|'
        'stop texting|cancel|cant make|hours|who|what|where|business day*|out of (the)? office|'
        'on leave|(can|could|does|is|do) (you|we|i|it)|see you|confirm|interview|appointment|appt|'
        'meeting|move (it|my|our)|instead|come (by|in)|stop by|visit|zoom|in # (minutes|min|'
        'hours)|once again|when (i|we) (joined|called|was|were)|graduates in',
        '!(@asks_confirm|@asks_time)',
        '{}', null),
    ('deferral.time.5', 'deferral', 'phrase', 0.72, 'en',
        '(once|when) (i|we|my|our|the|things|rates|it|hes|shes|he|kids|school|work) ..5',
        'price|how much|fee|(works|work|free|available|best|mornings) ..1|call me (at|on|@weekday|'
        'tomorrow|today)|reschedul*|(worked|lived|been|moved|left|passed|quit|died|retired|sold|'
        'bought|closed|signed|since|was|were|lost) ..3 (in|since|last|until|for)|wrong|'
        'stop texting|cancel|cant make|hours|who|what|where|business day*|out of (the)? office|'
        'on leave|(can|could|does|is|do) (you|we|i|it)|see you|confirm|interview|appointment|appt|'
        'meeting|move (it|my|our)|instead|come (by|in)|stop by|visit|zoom|in # (minutes|min|'
        'hours)|once again|when (i|we) (joined|called|was|were)|graduates in',
        '!(@asks_confirm|@asks_time)',
        '{}', null),
    ('deferral.time.6', 'deferral', 'phrase', 0.72, 'en',
        '(first|end|beginning|start|middle) of (the|next|this)? (year|month|week|quarter|summer)',
        'price|how much|fee|(works|work|free|available|best|mornings) ..1|call me (at|on|@weekday|'
        'tomorrow|today)|reschedul*|(worked|lived|been|moved|left|passed|quit|died|retired|sold|'
        'bought|closed|signed|since|was|were|lost) ..3 (in|since|last|until|for)|wrong|'
        'stop texting|cancel|cant make|hours|who|what|where|business day*|out of (the)? office|'
        'on leave|(can|could|does|is|do) (you|we|i|it)|see you|confirm|interview|appointment|appt|'
        'meeting|move (it|my|our)|instead|come (by|in)|stop by|visit|zoom|in # (minutes|min|'
        'hours)|once again|when (i|we) (joined|called|was|were)|graduates in',
        '!(@asks_confirm|@asks_time)',
        '{}', null),
    ('deferral.time.7', 'deferral', 'phrase', 0.72, 'en',
        '(lease|contract|policy|agreement|term|warranty) ..3 (up|ends|expires|renews|over|runs|'
        'until|till|through)',
        'price|how much|fee|(works|work|free|available|best|mornings) ..1|call me (at|on|@weekday|'
        'tomorrow|today)|reschedul*|(worked|lived|been|moved|left|passed|quit|died|retired|sold|'
        'bought|closed|signed|since|was|were|lost) ..3 (in|since|last|until|for)|wrong|'
        'stop texting|cancel|cant make|hours|who|what|where|business day*|out of (the)? office|'
        'on leave|(can|could|does|is|do) (you|we|i|it)|see you|confirm|interview|appointment|appt|'
        'meeting|move (it|my|our)|instead|come (by|in)|stop by|visit|zoom|in # (minutes|min|'
        'hours)|once again|when (i|we) (joined|called|was|were)|graduates in',
        '!(@asks_confirm|@asks_time)',
        '{}', null),
    ('deferral.time.8', 'deferral', 'phrase', 0.72, 'en',
        '^ (@month|next week|spring|summer|fall|winter|next year|next quarter|someday|eventually|'
        'soon) ..2 $',
        'price|how much|fee|(works|work|free|available|best|mornings) ..1|call me (at|on|@weekday|'
        'tomorrow|today)|reschedul*|(worked|lived|been|moved|left|passed|quit|died|retired|sold|'
        'bought|closed|signed|since|was|were|lost) ..3 (in|since|last|until|for)|wrong|'
        'stop texting|cancel|cant make|hours|who|what|where|business day*|out of (the)? office|'
        'on leave|(can|could|does|is|do) (you|we|i|it)|see you|confirm|interview|appointment|appt|'
        'meeting|move (it|my|our)|instead|come (by|in)|stop by|visit|zoom|in # (minutes|min|'
        'hours)|once again|when (i|we) (joined|called|was|were)|graduates in',
        '!(@asks_confirm|@asks_time)',
        '{}', null),
    ('deferral.time.9', 'deferral', 'phrase', 0.72, 'en',
        '(today|tonight|tonite|tomorrow) (promise|ill|for sure)',
        'price|how much|fee|(works|work|free|available|best|mornings) ..1|call me (at|on|@weekday|'
        'tomorrow|today)|reschedul*|(worked|lived|been|moved|left|passed|quit|died|retired|sold|'
        'bought|closed|signed|since|was|were|lost) ..3 (in|since|last|until|for)|wrong|'
        'stop texting|cancel|cant make|hours|who|what|where|business day*|out of (the)? office|'
        'on leave|(can|could|does|is|do) (you|we|i|it)|see you|confirm|interview|appointment|appt|'
        'meeting|move (it|my|our)|instead|come (by|in)|stop by|visit|zoom|in # (minutes|min|'
        'hours)|once again|when (i|we) (joined|called|was|were)|graduates in',
        '!(@asks_confirm|@asks_time)',
        '{}', null),
    ('deferral.time.10', 'deferral', 'phrase', 0.72, 'en',
        'ill (look|do|read|check|get|review) ..3 (tonight|tonite|tomorrow|later|soon|@weekday)',
        'price|how much|fee|(works|work|free|available|best|mornings) ..1|call me (at|on|@weekday|'
        'tomorrow|today)|reschedul*|(worked|lived|been|moved|left|passed|quit|died|retired|sold|'
        'bought|closed|signed|since|was|were|lost) ..3 (in|since|last|until|for)|wrong|'
        'stop texting|cancel|cant make|hours|who|what|where|business day*|out of (the)? office|'
        'on leave|(can|could|does|is|do) (you|we|i|it)|see you|confirm|interview|appointment|appt|'
        'meeting|move (it|my|our)|instead|come (by|in)|stop by|visit|zoom|in # (minutes|min|'
        'hours)|once again|when (i|we) (joined|called|was|were)|graduates in',
        '!(@asks_confirm|@asks_time)',
        '{}', null),
    ('deferral.busy', 'deferral', 'phrase', 0.8, 'en',
        '^ ..3 (busy|driving|working|at work|in a meeting|in a mtg|at the|cant talk|sleeping|'
        'later|tomorrow|tonight|not now|not yet|soon|still looking|working on it|haven* yet|'
        'in class|in line|gimme|one sec|hold on|cooking|with a (customer|client|patient)) ..6 $',
        'not interested|wrong|stop|price|works|thanks|no thanks|call me|yes|reschedul*|cost|'
        'free at|driving right now|automatic*|sent|android|i work at|notifications',
        '@asks_minute & !(@asks_confirm|quick call|what day)',
        '{}', null),
    ('deferral.es', 'deferral', 'phrase', 0.82, 'es',
        '(mas (tarde|adelante)|luego (le|te|les|hablamos|nos|escribo)|despues (de|le|te|hablamos)|'
        'la (proxima|otra|siguiente) semana|el (proximo|otro|siguiente) (mes|ano|lunes)|(ahorita|'
        'ahora|por ahora|por el momento|todavia) no|no (ahorita|ahora|por ahora|todavia)|'
        'otro (dia|momento|rato)|(en|hasta|para|a finales de|a principios de) (enero|febrero|'
        'marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|'
        'verano|otono|invierno)|cuando (regrese|tenga|termine|pueda|me paguen|salga|acabe|pasen|'
        'llegue)|(dejeme|dejame|deje|voy a|lo voy a|tengo que) pensar*|ando (en el|en la|ocupad*|'
        'manejando|trabajando)|(estoy|ando) (ocupad*|trabajando|en el trabajo|manejando)|'
        '(escribame|escribeme|llameme|busqueme|hableme|buscame) ..2 (la|el|en|despues|manana|'
        'luego|mas))',
        'cita|conduciendo|no me (escriban|llamen)|quitar',
        null,
        '{}', null),
    ('deferral.other.1', 'deferral', 'phrase', 0.85, 'any',
        'plus tard|pas (maintenant|tout de suite|pour l instant|encore)',
        'termin|rendez vous|buro|bureau|verschieben|nao quero|amanha',
        null,
        '{}', null),
    ('deferral.other.2', 'deferral', 'phrase', 0.85, 'any',
        '(en|apres|fin|debut|mi) (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|'
        'octobre|novembre|decembre|les vacances|les fetes)|(le mois|la semaine|l annee) (prochain|'
        'prochaine)|spater',
        'termin|rendez vous|buro|bureau|verschieben|nao quero|amanha',
        null,
        '{}', null),
    ('deferral.other.3', 'deferral', 'phrase', 0.85, 'any',
        '(im|nach dem|ab|anfang|ende) (herbst|fruhling|fruhjahr|sommer|winter|januar|februar|marz|'
        'april|mai|juni|juli|august|september|oktober|november|dezember|urlaub)',
        'termin|rendez vous|buro|bureau|verschieben|nao quero|amanha',
        null,
        '{}', null),
    ('deferral.other.4', 'deferral', 'phrase', 0.85, 'any',
        '(nachste|nachsten|nachstes) (woche|monat|jahr)|(jetzt|momentan|aktuell|derzeit|'
        'gerade) (nicht|noch nicht|keine zeit)|noch nicht|depois|mais tarde|(semana|mes|'
        'ano) que vem',
        'termin|rendez vous|buro|bureau|verschieben|nao quero|amanha',
        null,
        '{}', null),
    ('deferral.other.5', 'deferral', 'phrase', 0.85, 'any',
        '(agora|ainda|por enquanto) nao|nao agora|em (janeiro|fevereiro|marco|abril|maio|junho|'
        'julho|agosto|setembro|outubro|novembro|dezembro)',
        'termin|rendez vous|buro|bureau|verschieben|nao quero|amanha',
        null,
        '{}', null);
