-- What an intent triggers. Precedence: compliance, reschedule, meeting, pricing, info, positive,
-- objection, deferral, the rest. Stages differ from site to site, so no shipped play moves a deal.
--
-- Shipped plays are replaced by an upgrade with their steps; one that a site has changed is kept
-- whole.
insert into rules.play as p (code, pack_key, origin, intent, title, precedence, next_step,
    next_step_within)
values
    ('opt_out', 'opt_out', 'pack', 'opt_out', 'Do not text', 10, 'none', interval '14 days'),
    ('opt_in', 'opt_in', 'pack', 'opt_in', 'Texts allowed again', 20, 'none', interval '14 days'),
    ('help', 'help', 'pack', 'help', 'Help was asked for', 30, 'none', interval '14 days'),
    ('hostile', 'hostile', 'pack', 'hostile', 'Manager looks at it', 40, 'task', interval '14 days'),
    ('reschedule', 'reschedule', 'pack', 'reschedule', 'Move the meeting', 50, 'meeting',
        interval '14 days'),
    ('meeting_request', 'meeting_request', 'pack', 'meeting_request', 'Book a time', 60, 'meeting',
        interval '14 days'),
    ('pricing_request', 'pricing_request', 'pack', 'pricing_request', 'Give a price', 70, 'meeting',
        interval '14 days'),
    ('info_request', 'info_request', 'pack', 'info_request', 'Answer the question', 80, 'reply',
        interval '14 days'),
    ('positive_interest', 'positive_interest', 'pack', 'positive_interest', 'Offer the next step', 90,
        'meeting', interval '14 days'),
    ('objection', 'objection', 'pack', 'objection', 'Work on the objection', 100, 'reply',
        interval '14 days'),
    ('deferral', 'deferral', 'pack', 'deferral', 'Come back later', 110, 'task', interval '90 days'),
    ('referral', 'referral', 'pack', 'referral', 'Follow the referral', 120, 'task', interval '14 days'),
    ('wrong_contact', 'wrong_contact', 'pack', 'wrong_contact', 'Find the right contact', 130, 'task',
        interval '14 days'),
    ('unclear', 'unclear', 'pack', 'unclear', 'Read and decide', 140, 'task', interval '14 days'),
    ('not_interested', 'not_interested', 'pack', 'not_interested', 'Leave in peace', 150, 'none',
        interval '14 days'),
    ('confirmation', 'confirmation', 'pack', 'confirmation', 'Meeting confirmed', 160, 'none',
        interval '14 days'),
    ('acknowledgement', 'acknowledgement', 'pack', 'acknowledgement', 'Noted', 170, 'none',
        interval '14 days'),
    ('auto_reply', 'auto_reply', 'pack', 'auto_reply', 'Automatic reply noted', 180, 'none',
        interval '14 days')
on conflict (code) do update
set intent = excluded.intent,
    title = excluded.title,
    precedence = excluded.precedence,
    next_step = excluded.next_step,
    next_step_within = excluded.next_step_within
where p.origin = 'pack'
  and (p.intent, p.title, p.precedence, p.next_step, p.next_step_within)
    is distinct from (excluded.intent, excluded.title, excluded.precedence, excluded.next_step,
        excluded.next_step_within);

with pack (play, position, action, settings) as (
    values
        ('reschedule', 10, 'task', '{"subject": "Move the meeting: {name} cannot make it", "advice":
            "Offer two new times, or cancel the meeting in the calendar if that is what was asked for."}'),
        ('meeting_request', 10, 'task', '{"subject": "Book a time: {name} asked to meet", "advice":
            "Answer with two times or your booking link. If a time was named, take it."}'),
        ('pricing_request', 10, 'task', '{"subject": "Send pricing: {name} asked what it costs",
            "advice": "Give a range and what it depends on, then offer a short call for the exact number."}'),
        ('info_request', 10, 'task', '{"subject": "Answer a question from {name}", "advice":
            "Answer the question itself first, in one or two sentences; ask one thing back."}'),
        ('positive_interest', 10, 'task', '{"subject": "Follow up now: {name} is interested", "advice":
            "Say thanks, name the next step and offer two times for it."}'),
        ('objection', 10, 'task', '{"subject": "Handle an objection from {name}", "advice":
            "Repeat the concern in your own words, ask what would have to be true, do not argue by text."}'),
        ('deferral', 10, 'task', '{"subject": "Check back with {name}", "advice":
            "The timing was not right. Refer to what was said then, and ask whether it is now."}'),
        ('referral', 10, 'task', '{"subject": "New lead: {name} named someone else", "advice":
            "Thank for the name, add the person as a contact, and ask whether you may mention who sent you."}'),
        ('wrong_contact', 10, 'task', '{"subject": "Wrong contact: check the number of {name}", "advice":
            "Take the number off this contact and find who holds the role now. Do not text the number again."}'),
        ('hostile', 10, 'task', '{"subject": "Angry reply from {name}: look before anyone answers",
            "advice": "Read the whole conversation. Decide whether anybody should write or call at all."}'),
        ('unclear', 10, 'task', '{"subject": "Read a reply from {name}", "advice":
            "It was not clear enough to say what is meant. Set the intent in the CRM if you can tell."}'),
        ('reschedule', 30, 'pause', '{"days": 3, "reason": "replied"}'),
        ('meeting_request', 30, 'pause', '{"days": 3, "reason": "replied"}'),
        ('pricing_request', 30, 'pause', '{"days": 3, "reason": "replied"}'),
        ('info_request', 30, 'pause', '{"days": 3, "reason": "replied"}'),
        ('positive_interest', 30, 'pause', '{"days": 3, "reason": "replied"}'),
        ('objection', 30, 'pause', '{"days": 14, "reason": "objection"}'),
        ('deferral', 30, 'pause', '{"days": 30, "reason": "deferral"}'),
        ('referral', 30, 'pause', '{"days": 3, "reason": "replied"}'),
        ('wrong_contact', 30, 'pause', '{"days": 180, "reason": "wrong_contact"}'),
        ('hostile', 30, 'pause', '{"days": 180, "reason": "hostile"}'),
        ('unclear', 30, 'pause', '{"days": 3, "reason": "replied"}'),
        ('not_interested', 30, 'pause', '{"days": 180, "reason": "not_interested"}')
    union all
    select q.code, 20, 'fields', '{}'
    from rules.play as q
    where q.origin = 'pack'
),
gone as (
    delete from rules.play_step as s
    using rules.play as p
    where p.code = s.play
      and p.origin = 'pack'
      and not exists (
        select
        from pack as k
        where k.play = s.play
          and k.position = s.position)
)
insert into rules.play_step as s (play, position, action, settings)
select k.play, k.position, k.action, k.settings::jsonb
from pack as k
join rules.play as p
  on p.code = k.play
 and p.origin = 'pack'
on conflict (play, position) do update
set action = excluded.action,
    settings = excluded.settings
where (s.action, s.settings) is distinct from (excluded.action, excluded.settings);
