/// The control API, by which scripts and tests set the stage and look at what happened.
///
/// JSON in and out, no authentication, loopback only. Times go in as `"at"` (milliseconds since 1970 or ISO 8601) or
/// `"ago_ms"`, and come out in milliseconds as `…_ms`. A bad request is 400 `{"error": "…"}`. `?` marks what may be
/// left out. Ids and phone numbers are strings.
///
///     POST /sandbox/hubspot/owners    {"owners": [{"email", "firstName", "lastName", "id"?, "archived"?}]}
///                                     → {"ids": ["…"]}
///     POST /sandbox/hubspot/records   {"records": [{"type": "contacts", "properties": {…}, "ref"?: "a", "at"?, "ago_ms"?,
///                                       "source"?: "CRM_UI" | "API", "associations"?: [{"type": "deals", "id" | "ref"}]}]}
///                                     → {"ids": ["…"], "refs": {"a": "…"}}
///     POST /sandbox/twilio/services   {"services": [{"sid": "MG…", "numbers": ["+1…"]}]} → {"ok": true}
///     POST /sandbox/twilio/messages   {"messages": [{"from", "to", "body", "direction"?: "outbound-api" | "inbound" | …,
///                                       "status"?: "delivered" | …, "error_code"?, "service"?, "at"?, "ago_ms"?}]}
///                                     rows as they shall stand, no keyword handling → {"sids": ["…"]}
///     POST /sandbox/twilio/inbound    {"from", "to", "body", "media"?: 0, "at"?, "ago_ms"?}
///                                     a person's reply, with keyword handling → {"sid": "…"}
///     POST /sandbox/twilio/outbound   {"from" | "service", "to", "body", "at"?, "ago_ms"?,
///                                       "then"?: [{"after_ms": 500, "status": "delivered", "error_code"?}]}
///                                     a send by another tool; the first status past the queue sets date_sent, later ones
///                                     do not move it → {"sid": "…"}
///     POST /sandbox/twilio/prerender  {"messages": 100000, "page_size"?: 1000, "seed"?: 1}
///                                     → {"account": "AC…", "messages", "page_size", "bytes", "newest_ms", "oldest_ms"}
///                                     listed under that account with the ordinary token; To and From do not filter it
///     GET  /sandbox/twilio/prerender.csv   the same rows: header sid,account_sid,messaging_service_sid,direction,from,to,
///                                     body,status,error_code,num_segments,price,price_unit,date_created,date_sent,
///                                     date_updated; ISO 8601 times, empty = null, no quoting needed
///     POST /sandbox/rep               one act of a sales person, recorded with source CRM_UI; "after_ms"? delays any:
///                                     {"act": "complete_task", "id"} · {"act": "edit", "type", "id", "properties"}
///                                     {"act": "archive", "type", "id"} · {"act": "move_deal", "id", "stage"}
///                                     {"act": "log_call", "contact", "owner"?, "body"?} → {"id"} unless delayed
///                                     {"act": "change_phone", "id", "phone"}
///                                     {"act": "merge", "type", "primary", "other"} → {"id": "new"} unless delayed
///     POST /sandbox/reps              {"complete_after_ms": 800, "share": 0.5}: sales people complete that share of the
///                                     tasks that the API makes from now on; {"share": 0} ends it → {"ok": true}
///     GET  /sandbox/state             ?lists=messages,tasks,communications,contacts,deals,property_writes (all unless
///                                     given; "none" = counts only) →
///                                     {"now_ms", "counts": {"messages", "inbound", "outbound", "contacts", "deals",
///                                       "tasks", "tasks_completed", "communications", "calls", "emails", "notes",
///                                       "meetings", "property_writes", "opted_out"}, "opted_out": {"sender": ["+1…"]},
///                                      "messages": [{"sid", "direction", "from", "to", "body", "status", "error_code",
///                                       "service", "date_sent_ms", "visible_ms"}],
///                                      "tasks" | "communications" | "contacts" | "deals": [{"id", "created_ms",
///                                       "updated_ms", "archived", "properties": {only those with a value},
///                                       "contacts": ["id"], "deals": ["id"], "key": the property intentd_key or null}],
///                                      "property_writes": [{"at_ms", "type", "id", "property", "value"}] through the API}
///     GET  /sandbox/first-seen        {"now_ms", "messages": [{"sid", "direction", "from", "to", "visible_ms"}],
///                                      "tasks": [{"id", "created_ms", "key", "contacts": ["id"], "phones": ["+1…"]}]}
///                                     phones: those of the task's contacts, digits with a leading +1 where 10 digits
///     GET  /sandbox/requests          {"total", "endpoints": {"GET /2010-04-01/…": {"200": 3, "reset": 1}}}
///     POST /sandbox/faults            {"kind": "status" | "malformed" | "truncated" | "reset_before" | "reset_after" |
///                                       "slow" | "slow_before", "api"?: "twilio" | "hubspot", "path"?: prefix, "method"?,
///                                       "times"?: N (else until cleared), "probability"?: 1, "seed"?: 1, "ms"?: 0,
///                                       "status"?: 503, "apply"?: false (a status after the write took effect),
///                                       "retry_after"?: "1"} → {"id": 1}; the first rule that fits a request decides
///     GET  /sandbox/faults            {"faults": [{"id", "api", "path", "method", "kind", "remaining", "hits"}]}
///     DELETE /sandbox/faults          204
///     POST /sandbox/limits            {"hubspot_per_10s"?, "hubspot_search_per_s"?, "twilio_concurrency"?, "search_lag_ms"?,
///                                       "refuse_unique_tasks"?, "sent_after_ms"?, "delivered_after_ms"?,
///                                       "schedule_ahead_ms"?} → {"ok": true}; the HubSpot buckets start anew
///     POST /sandbox/clock             {"advance_ms"?: N, "stop"?: true | false} → {"now_ms"}
///     GET  /sandbox/clock             {"now_ms"}
///     POST /sandbox/reset             {"keep_bench"?: false} → 204; back to the options of the start, clock included
///     POST /sandbox/scenario/demo/seed   {"people"?: 24, "seed"?: 7, "history_days"?: 30}
///                                     → {"people", "owners": ["id"], "contacts": ["id"], "deals": ["id"], "messages": N}
///     POST /sandbox/scenario/demo/play   {"seconds"?: 12, "seed"?: 7} after seed → {"total", "ends_ms"}; returns at once
///     POST /sandbox/scenario/demo     both: {"people"?, "seconds"?, "seed"?, "history_days"?} → play's answer
///     GET  /sandbox/scenario          {"seeded": true, "total", "remaining", "ends_ms", "intents": {"opt_out": 2, …},
///                                      "expected": [{"intent", "from", "to", "body", "sid" (null until it arrives),
///                                       "at_ms"}]}; the play is over when remaining is 0
enum ControlRoutes {
    static func add(to table: inout RouteTable<SandboxState>) {
        ControlSeedRoutes.add(to: &table)
        ControlRepRoutes.add(to: &table)
        ControlReportRoutes.add(to: &table)
        ControlSettingRoutes.add(to: &table)
        ScenarioRoutes.add(to: &table)
    }

    static func refusal(_ message: String) -> Reply {
        Reply(400, ["error": .string(message)])
    }

    static func json(_ call: Call) throws -> JSONValue {
        guard let json = call.json, case .object = json else { throw refusal("The body is not a JSON object") }
        return json
    }

    static func required(_ json: JSONValue, _ name: String) throws -> String {
        guard let text = json[name]?.text else { throw refusal("\(name) is required") }
        return text
    }

    /// `at` or `ago_ms`; nil when neither is given.
    static func moment(_ json: JSONValue, now: Instant) throws -> Instant? {
        if let ago = json["ago_ms"]?.whole { return now - ago }
        guard let at = json["at"], at != .null else { return nil }
        if let milliseconds = at.whole { return Instant(milliseconds: milliseconds) }
        guard let instant = at.text.flatMap(Instant.read)?.instant else { throw refusal("at is not a time") }
        return instant
    }

    static func id(_ json: JSONValue, _ name: String) throws -> Int64 {
        guard let id = json[name]?.whole else { throw refusal("\(name) is required") }
        return id
    }

    static func type(_ json: JSONValue) throws -> ObjectType {
        guard let type = ObjectType(path: try required(json, "type")) else { throw refusal("type is unknown") }
        return type
    }
}
