-- The normal form of a message: lower-case words of letters and digits, one space between, ' ?' at
-- the end when it asks. Patterns pass the same function, so that both meet.
--
-- Reads the first 2,000 characters. Text quoted by a reaction, lines that start with '>' and a phone's
-- signature are cut; 's t o p', 'st0p', 'stoppp' and 'STOP!!' are 'stop'; '3pm' is '3 pm'; some
-- shorthand is spelled out (u, pls, thx). Normalizing twice changes nothing more; never null for a
-- text, never an error.
--
-- PL/pgSQL on purpose: nested SQL functions that use their argument twice are inlined into copies of
-- each other. Ranges are spelled out, so that the result does not depend on the locale.
create or replace function classify.normalize(p_text text)
returns text
language plpgsql immutable strict parallel safe
as $$
declare
    v_text text := left(p_text, 2000);
    v_asks text := '';
begin
    if octet_length(v_text) <> length(v_text) then
        v_text := classify.fold(v_text);
    end if;
    v_text := replace(replace(lower(v_text), '''', ''), '`', '');
    if strpos(v_text, '"') > 0 then
        v_text := regexp_replace(v_text, '^\s*(liked|loved|disliked|laughed|emphasized|questioned|'
            || 'removed|reacted)( at| an? .{1,20} from| .{1,20} to)?\s*".*$', 'reaction \1');
        if v_text ~ '^\s*(le |a alguien |no le |se rio|gostou|nao gostou|curtiu|amou|adorou|a aime|a adore|gefallt)' then
            v_text := regexp_replace(v_text, '^\s*(no le gusto|nao gostou).*"', 'disliked "');
            v_text := regexp_replace(v_text, '^\s*se rio.*"', 'laughed "');
            v_text := regexp_replace(v_text, '^\s*(le|a|gostou|curtiu|amou|adorou|gefallt)\M[^"]{0,30}".*$',
                'liked "');
            v_text := regexp_replace(v_text, '^(liked|disliked|laughed) ".*$', 'reaction \1');
        end if;
    elsif v_text ~ '^\s*(liked|loved|disliked|emphasized|laughed at|questioned) an? (image|movie|attachment|message)\s*$' then
        v_text := 'reaction ' || (regexp_match(v_text, '[a-z]+'))[1];
    end if;
    if strpos(v_text, '>') > 0 then
        v_text := regexp_replace(v_text, '(^|\n)\s*>[^\n]*', '\1', 'g');
    end if;
    if strpos(v_text, 'sent from my') > 0 or strpos(v_text, 'get outlook') > 0 then
        v_text := regexp_replace(v_text, '[\n–-]\s*(sent from my|get outlook for)[^\n]*\s*$', '');
    end if;
    if strpos(v_text, '?') > 0 then
        v_asks := ' ?';
    end if;
    if strpos(v_text, '$') > 0 then
        v_text := regexp_replace(v_text, '\$(?=[ ]?[0-9])', ' dollar ', 'g');
    end if;
    if strpos(v_text, '%') > 0 then
        v_text := replace(v_text, '%', ' percent ');
    end if;
    -- Spaces are not in the class: one match per punctuation mark instead of one per word.
    v_text := regexp_replace(v_text, '[\u0001-\u001f\u0021-\u002f\u003a-\u0060\u007b-\u00bf'
        || '\u2000-\u206f\u2190-\u2bff\u3000-\u303f\U0001f000-\U0001faff]+', ' ', 'g');
    if v_text ~ '[0-9]' then
        v_text := regexp_replace(v_text, '(?<=[a-z])0+(?=[a-z])', 'o', 'g');
        v_text := regexp_replace(v_text, '([0-9])([a-z])', '\1 \2', 'g');
    end if;
    -- Half the price of a back reference, and nearly always false.
    if v_text like any (array['%aaa%', '%bbb%', '%ccc%', '%ddd%', '%eee%', '%fff%', '%ggg%', '%hhh%',
        '%iii%', '%jjj%', '%kkk%', '%lll%', '%mmm%', '%nnn%', '%ooo%', '%ppp%', '%qqq%', '%rrr%',
        '%sss%', '%ttt%', '%uuu%', '%vvv%', '%www%', '%xxx%', '%yyy%', '%zzz%'])
    then
        v_text := regexp_replace(v_text, '([a-z])\1{2,}', '\1', 'g');
    end if;
    if v_text ~ '  |^ | $' then
        v_text := array_to_string(array_remove(string_to_array(v_text, ' '), ''), ' ');
    end if;
    if (v_text like '% _ _ %' or v_text like '_ _%')
        and v_text ~ '^[a-z]( [a-z0])+$|(^| )[a-z]( [a-z0]){3,}( |$)'
    then
        v_text := regexp_replace(v_text, '(?<=(^| )[a-z0]) (?=[a-z0]( |$))', '', 'g');
        v_text := regexp_replace(v_text, '(?<=[a-z])0+(?=[a-z])', 'o', 'g');
        v_text := regexp_replace(v_text, '([a-z])\1{2,}', '\1', 'g');
    end if;
    if v_text ~ '(^| )(u|ur|pls|plz|plis|thx|thnx|ty|tks|tmrw|tmr|gonna|wanna|cannot|dnt)( |$)' then
        v_text := ' ' || replace(v_text, ' ', '  ') || ' ';
        v_text := replace(replace(replace(replace(replace(v_text, ' u ', ' you '),
            ' ur ', ' your '), ' pls ', ' please '), ' plz ', ' please '), ' plis ', ' please ');
        v_text := replace(replace(replace(replace(v_text, ' thx ', ' thanks '),
            ' thnx ', ' thanks '), ' ty ', ' thanks '), ' tks ', ' thanks ');
        v_text := replace(replace(replace(replace(replace(replace(v_text, ' tmrw ', ' tomorrow '),
            ' tmr ', ' tomorrow '), ' gonna ', ' going  to '), ' wanna ', ' want  to '),
            ' cannot ', ' cant '), ' dnt ', ' dont ');
        v_text := replace(btrim(v_text), '  ', ' ');
    end if;
    if v_asks = '' and strpos(v_text, 'question mark') > 0 then
        v_asks := ' ?';
    end if;
    return v_text || v_asks;
end $$;

comment on function classify.normalize(text) is 'Normal form of a message: what rules are matched on.';
grant execute on function classify.normalize(text) to intentd_daemon, intentd_admin;
