-- Who answers which intent. Role and response window are the intent's own unless a row says
-- otherwise.
--
-- Shipped rows are replaced by an upgrade; one that a site has changed is the site's and is kept.
insert into rules.route as r (pack_key, origin, position, intent, lifecycle_stage, has_deal, owner_role,
    owner_choice, note)
values
    ('info_request.customer', 'pack', 50, 'info_request', 'customer', null, 'CS',
        '{contact_owner,deal_owner,role_owner}', 'Customers are answered by customer success.'),
    ('info_request.open_deal', 'pack', 60, 'info_request', null, true, 'AE',
        '{deal_owner,contact_owner,role_owner}', 'On an open deal the account executive knows the offer.'),
    ('info_request', 'pack', 100, 'info_request', null, null, 'SDR',
        '{deal_owner,contact_owner,role_owner}', null),
    ('meeting_request.open_deal', 'pack', 60, 'meeting_request', null, true, 'AE',
        '{deal_owner,contact_owner,role_owner}', null),
    ('meeting_request', 'pack', 100, 'meeting_request', null, null, 'AE',
        '{deal_owner,contact_owner,role_owner}', 'Without an open deal the contact''s owner books it.'),
    ('reschedule', 'pack', 100, 'reschedule', null, null, null,
        '{deal_owner,contact_owner,role_owner}', 'The owner of the meeting is the owner of the deal.'),
    ('pricing_request', 'pack', 100, 'pricing_request', null, null, 'AE',
        '{deal_owner,contact_owner,role_owner}', null),
    ('positive_interest', 'pack', 100, 'positive_interest', null, null, 'SDR',
        '{deal_owner,contact_owner,role_owner}', null),
    ('objection', 'pack', 100, 'objection', null, null, null,
        '{deal_owner,contact_owner,role_owner}', null),
    ('deferral', 'pack', 100, 'deferral', null, null, null,
        '{deal_owner,contact_owner,role_owner}', null),
    ('referral', 'pack', 100, 'referral', null, null, 'SDR',
        '{contact_owner,deal_owner,role_owner}', null),
    ('wrong_contact', 'pack', 100, 'wrong_contact', null, null, null,
        '{contact_owner,deal_owner,role_owner}', null),
    ('not_interested', 'pack', 100, 'not_interested', null, null, null,
        '{contact_owner,deal_owner,role_owner}', 'Nobody owes an answer.'),
    ('hostile', 'pack', 100, 'hostile', null, null, 'manager', '{role_owner,deal_owner,contact_owner}',
        'The manager, not the rep who got it.'),
    ('unclear', 'pack', 100, 'unclear', null, null, 'queue', '{deal_owner,contact_owner,role_owner}', null),
    ('opt_out', 'pack', 100, 'opt_out', null, null, null, '{deal_owner,contact_owner,role_owner}',
        'The system answers.'),
    ('opt_in', 'pack', 100, 'opt_in', null, null, null, '{deal_owner,contact_owner,role_owner}',
        'The system answers.'),
    ('help', 'pack', 100, 'help', null, null, null, '{deal_owner,contact_owner,role_owner}',
        'The provider answers.'),
    ('confirmation', 'pack', 100, 'confirmation', null, null, null,
        '{deal_owner,contact_owner,role_owner}', 'Nobody owes an answer.'),
    ('acknowledgement', 'pack', 100, 'acknowledgement', null, null, null,
        '{contact_owner,deal_owner,role_owner}', 'Nobody owes an answer.'),
    ('auto_reply', 'pack', 100, 'auto_reply', null, null, null,
        '{contact_owner,deal_owner,role_owner}', 'Nobody owes an answer.')
on conflict (pack_key) do update
set position = excluded.position,
    intent = excluded.intent,
    lifecycle_stage = excluded.lifecycle_stage,
    has_deal = excluded.has_deal,
    owner_role = excluded.owner_role,
    owner_choice = excluded.owner_choice,
    note = excluded.note
where r.origin = 'pack'
  and (r.position, r.intent, r.lifecycle_stage, r.has_deal, r.owner_role, r.owner_choice, r.note)
    is distinct from (excluded.position, excluded.intent, excluded.lifecycle_stage, excluded.has_deal,
        excluded.owner_role, excluded.owner_choice, excluded.note);
