-- Writes one audit row for each signal: what every step saw and chose, without text and without a number.
create or replace function decide.record_evidence(p_signal_ids bigint[], p_now timestamptz)
returns void
language sql
as $$
    insert into audit.decision (decided_at, signal_id, evidence, salt, digest)
    select p_now, e.signal_id, e.evidence, e.salt, sha256(e.salt || convert_to(e.evidence::text, 'UTF8'))
    from (
        select
            s.id as signal_id,
            uuid_send(gen_random_uuid()) as salt,
            jsonb_build_object(
                'mode', s.mode,
                'occurred_at', s.occurred_at,
                'classify', jsonb_build_object(
                    'intent', s.intent, 'confidence', s.confidence, 'secondary', s.secondary, 'flags', s.flags,
                    'decided_by', s.decided_by, 'rules', s.rule_ids, 'vetoed', s.vetoed_ids,
                    'shadow', s.shadow_ids, 'version', s.rule_version),
                'govern', jsonb_build_object('effect', s.effect, 'texting', n.texting, 'since', n.texting_since),
                'match', jsonb_build_object(
                    'contact', s.contact_id, 'deal', s.deal_id, 'reason', s.match_reason, 'ambiguous', s.is_ambiguous),
                'route', (
                    select jsonb_build_object(
                        'assignment', a.id, 'role', a.owner_role, 'owner', a.owner_id, 'reason', a.owner_reason,
                        'route', a.route_id, 'due_at', a.due_at)
                    from intent.assignment_signal as l
                    join intent.assignment as a on a.id = l.assignment_id
                    where l.signal_id = s.id
                    order by a.id desc
                    limit 1
                ),
                'trigger', (
                    select jsonb_build_object(
                        'play', r.play, 'end', r.end_reason,
                        'steps', (
                            select jsonb_agg(jsonb_build_array(t.action, t.outcome, t.reason) order by t.position)
                            from intent.step_run as t
                            where t.play_run_id = r.id
                        ))
                    from intent.play_run as r
                    where r.signal_id = s.id
                )
            ) as evidence
        from unnest(p_signal_ids) as i (id)
        join intent.signal as s on s.id = i.id
        join sms.person as n on n.id = s.person_id
    ) as e
$$;
grant execute on function decide.record_evidence(bigint[], timestamptz) to intentd_daemon;
comment on function decide.record_evidence(bigint[], timestamptz) is
    'Writes the evidence of decisions to the audit, one row a signal.';
