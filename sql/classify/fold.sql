-- The part of normalization that only text beyond ASCII needs: accents off, invisible characters
-- off, look-alikes to Latin letters, quotation marks to ASCII, emoji to words.
--
-- Folding twice changes nothing more.
create or replace function classify.fold(p_text text)
returns text
language plpgsql immutable strict parallel safe
as $$
declare
    v_text text := normalize(p_text, nfkd);
begin
    -- Marks, zero-width and direction characters, variation selectors, soft hyphen, skin tones.
    v_text := regexp_replace(v_text,
        '[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff\u00ad\U0001f3fb-\U0001f3ff]',
        '', 'g');
    v_text := translate(v_text, '’‘ʼ′“”„«»ßøłđı', '''''''''"""""soldi');
    -- Lower first: a capital and its small letter must end as the same letter.
    if v_text ~ '[\u0370-\u04ff]' then
        v_text := translate(lower(v_text),
            'авекмнорстухіѕјԁαβεζηικμνορτυχ', 'abekmhopctyxisjdabezhikmnoptyx');
    end if;
    if v_text ~ '[\u2190-\u2bff\U0001f000-\U0001faff]' then
        v_text := regexp_replace(v_text, '([\u2190-\u2bff\U0001f000-\U0001faff])', ' \1 ', 'g');
        v_text := replace(replace(replace(replace(replace(replace(replace(replace(v_text,
            '👍', 'emojithumbsup'), '👎', 'emojithumbsdown'), '🛑', 'emojistop'), '⛔', 'emojistop'),
            '🚫', 'emojistop'), '✋', 'emojihand'), '🖕', 'emojifinger'), '🆘', 'emojisos');
        v_text := replace(replace(replace(replace(replace(replace(replace(replace(v_text,
            '😂', 'emojilaugh'), '🤣', 'emojilaugh'), '🙏', 'emojipray'), '✅', 'emojicheck'),
            '✔', 'emojicheck'), '👌', 'emojiok'), '💯', 'emojihundred'), '❤', 'emojiheart');
        v_text := replace(replace(replace(replace(replace(replace(replace(replace(v_text,
            '😍', 'emojiheart'), '🥰', 'emojiheart'), '😡', 'emojiangry'), '🤬', 'emojiangry'),
            '👋', 'emojiwave'), '🙂', 'emojismile'), '😊', 'emojismile'), '👀', 'emojieyes');
        v_text := replace(replace(replace(replace(replace(v_text,
            '🙌', 'emojihooray'), '🎉', 'emojihooray'), '👏', 'emojihooray'), '🤷', 'emojishrug'),
            '🤡', 'emojiclown');
    end if;
    return v_text;
end $$;

comment on function classify.fold(text) is 'Reduces text beyond ASCII: accents, look-alikes, quotation marks, emoji.';
grant execute on function classify.fold(text) to intentd_daemon, intentd_admin;
