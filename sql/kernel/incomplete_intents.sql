-- Active intents that lack something that every reply needs: a route without conditions, a response window
-- when somebody owes an answer (none is said by needs_answer = false), a play with its next step, its
-- steps, and a task when somebody owes an answer. One row a gap, with a statement that fills it.
create or replace function kernel.incomplete_intents()
returns table (intent text, lacks text, what_to_do text)
language sql stable
as $$
    select x.intent, x.lacks, x.what_to_do
    from rules.intent as i
    left join lateral (
        select r.id, r.sla_minutes
        from rules.route as r
        where r.is_active
          and (r.intent is null or r.intent = i.code)
          and r.lifecycle_stage is null
          and r.stage is null
          and r.has_deal is null
          and r.source is null
        order by r.position, r.origin = 'site' desc, r.id
        limit 1
    ) as r on true
    cross join lateral (values
        (1, i.code, 'route without conditions', r.id is null,
            format('insert into rules.route (position, intent, owner_role) values (100, '
                '%L, ''SDR'');', i.code)),
        (2, i.code, 'response window, although somebody owes an answer',
            i.needs_answer and coalesce(r.sla_minutes, i.sla_minutes) is null,
            format('update rules.intent set sla_minutes = 60 where code = %L; or needs_answer = '
                'false.', i.code)),
        (3, i.code, 'play', not exists (
                select from rules.play as p where p.intent = i.code and p.is_active),
            format('insert into rules.play (code, intent, title, precedence, next_step) values '
                '(%1$L, %1$L, %2$L, '
                || '%3$s, ''task''); insert into rules.play_step (play, position, action) values '
                    '(%1$L, 20, ''fields'');',
                i.code, i.title, i.precedence)),
        (4, i.code, 'step in its play', exists (
                select from rules.play as p where p.intent = i.code and p.is_active
                  and not exists (select from rules.play_step as s where s.play = p.code)),
            format('insert into rules.play_step (play, position, action) values (%L, '
                '20, ''fields'');', i.code)),
        (5, i.code, 'task in its play, although somebody owes an '
            'answer', i.needs_answer and exists (
                select from rules.play as p where p.intent = i.code and p.is_active
                  and not exists (select from rules.play_step as s where s.play = p.code and s.action = 'task')),
            format('insert into rules.play_step (play, position, action) values (%L, '
                '10, ''task'');', i.code))
    ) as x(place, intent, lacks, is_lacking, what_to_do)
    where i.is_active
      and x.is_lacking
    order by i.precedence, x.place
$$;

comment on function kernel.incomplete_intents() is 'Active intents that lack a route, a response window or a play.';
