-- What the error codes of Twilio say about a number. What a site has changed is kept; rows that are
-- missing are added. unverified: from experience, not from the vendor's text.
insert into rules.provider_error (provider, code, effect, note)
values
    ('twilio', '21610', 'opt_out', 'The recipient has replied STOP to this sender.'),
    ('twilio', '63014', 'opt_out', 'RCS or WhatsApp: blocked by the user.'),
    ('twilio', '21211', 'bad_number', 'Not a phone number.'),
    ('twilio', '30005', 'bad_number', 'Unknown handset (unverified): ask whether it was reassigned.'),
    ('twilio', '30006', 'landline', 'Landline, or a carrier that cannot be reached.'),
    ('twilio', '21614', 'landline', 'Not able to get SMS.'),
    ('twilio', '21635', 'landline', 'A landline.'),
    ('twilio', '60205', 'landline', 'A landline (verification).'),
    ('twilio', '30003', 'temp', 'Unreachable handset.'),
    ('twilio', '30004', 'temp', 'Message blocked (unverified).'),
    ('twilio', '30008', 'temp', 'Unknown error (unverified).'),
    ('twilio', '30007', 'filtered', 'Filtered by the carrier (unverified).'),
    ('twilio', '30034', 'sender', 'The sender is not registered for 10DLC (unverified).'),
    ('twilio', '30032', 'sender', 'The toll-free sender is not verified (unverified).'),
    ('twilio', '21606', 'sender', 'The sender cannot send texts.'),
    ('twilio', '21612', 'sender', 'No route from this sender to the number.'),
    ('twilio', '21408', 'sender', 'The region is not enabled (unverified).'),
    ('twilio', '20429', 'retry', 'Too many requests.'),
    ('twilio', '30001', 'retry', 'Queue overflow (unverified).')
on conflict (provider, code) do nothing;
