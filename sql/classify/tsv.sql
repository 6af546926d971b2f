-- The normal form as words with positions: '^' first, '$' after the last word, '?' after it; beside a
-- word its closed class at the same position: '#' (starts with a digit), '@weekday', '@month', '@yes', '@no'.
--
-- Own text instead of to_tsvector: the default parser reads 'stop.texting' as a host, 'yes/no' as a
-- path and drops emoji. A word over 64 letters is cut (tsvector refuses 2 kB).
-- Call it in FROM: only a set-returning SQL function with a FROM clause is inlined.
create or replace function classify.tsv(p_norm text)
returns setof tsvector
language sql immutable parallel safe rows 1
as $$
    select ('^:1 ' || coalesce(string_agg(left(w.word, 64) || ':' || w.i + 1 || case
            when w.word < ':' then ' #:' || w.i + 1
            when w.word in ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday',
                'sunday', 'mon', 'tue', 'tues', 'wed', 'weds', 'thu', 'thur', 'thurs', 'fri', 'sat',
                'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo')
                then ' @weekday:' || w.i + 1
            when w.word in ('january', 'february', 'march', 'april', 'june', 'july', 'august',
                'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun',
                'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'enero', 'febrero', 'marzo',
                'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre',
                'diciembre')
                then ' @month:' || w.i + 1
            when w.word in (
                'yes', 'yeah', 'yea', 'yep', 'yup', 'yess', 'yah', 'ya', 'y', 'yessir', 'sure',
                'ok', 'okay', 'okey', 'k', 'kk', 'c', 'absolutely', 'definitely', 'certainly',
                'perfect', 'great', 'correct', 'please', 'si', 'claro', 'dale', 'bueno', 'sim',
                'oui', 'ja', 'jawohl', 'emojithumbsup', 'emojicheck', 'emojiok', 'emojihundred',
                'bet', 'deal', 'alright', 'works', 'confirm', 'confirmed', 'agree', 'agreed',
                'indeed', 'affirmative', 'totally', 'va', 'yas', 'ofc', 'okie')
                then ' @yes:' || w.i + 1
            when w.word in ('no', 'nope', 'nah', 'naw', 'n', 'na', 'nein', 'non', 'nao', 'negative',
                'emojithumbsdown')
                then ' @no:' || w.i + 1
            else '' end, ' '), '')
        || ' $:' || count(*) + 2
        || case when right(p_norm, 1) = '?' then ' ?:' || count(*) + 3 else '' end)::tsvector
    from string_to_table(rtrim(p_norm, ' ?'), ' ') with ordinality as w(word, i)
    where w.word <> ''
$$;

comment on function classify.tsv(text) is 'Words with positions of a normal form.';
grant execute on function classify.tsv(text) to intentd_daemon, intentd_admin;
