-- The normal form: same words from any writing, stable, and no opt-out keyword is lost.
begin;
select plan(8);

select is(classify.normalize(x.text), 'stop', format('%s is the keyword', x.text))
from (values ('s t o p'), ('st0p!!'), ('ѕtоp'), ('"STOP..."')) as x(text);

select is(classify.normalize('Liked “Reply STOP to end”'), 'reaction liked', 'quoted text of a reaction is cut');
select is(classify.normalize(' '), '', 'a blank message has no words');

select is_empty($$
    with recursive word(w) as (
        select w from unnest('{stop,STOP,st0p,s t o p,arrêt,👍,don''t,3pm,u,pls,aaaa,?,x,7,"q",>,–,é}'::text[]) as w
    ), text as (
        select a.w || s.w || b.w || ' ' || c.w as t
        from word as a, word as b, word as c, (values (' '), (', '), ('.'), (E'\n')) as s(w)
    )
    select t from text where classify.normalize(classify.normalize(t)) <> classify.normalize(t)
$$, 'normalizing twice changes nothing');

select is_empty($$
    select k.word, s.t
    from rules.classifier as c, string_to_table(c.pattern, '|') as k(word),
        unnest(array[upper(k.word), k.word || '.', k.word || '!!', ' ' || k.word || ' ', '"' || k.word || '"',
            k.word || U&'\200B']) as s(t)
    where c.pack_key like 'opt_out.keyword%'
      and not exists (
        select from classify.decide(classify.messages(array[s.t]), null, false) as d
        where d.intent = 'opt_out' and d.effect = 'revoke')
$$, 'a shipped opt-out keyword survives case, punctuation and invisible characters');

select * from finish();
rollback;
