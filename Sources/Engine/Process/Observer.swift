package import Logging
import Metrics

/// Reads observations into the log and the metrics.
package struct Observer: Sendable {
    private let logger: Logger

    package init(logger: Logger) {
        self.logger = logger
    }

    package func observe(_ observation: Observation) {
        count(observation)
        log(observation)
    }

    private func log(_ observation: Observation) {
        switch observation {
        case .leaseTaken(let name):
            logger.info("lease taken", metadata: ["lease": "\(name)"])
        case .leaseLost(let name):
            logger.warning("lease lost", metadata: ["lease": "\(name)"])
        case .swept(let source, let cadence, let pages, let seen, let new, let changed, let refused):
            let metadata: Logger.Metadata = [
                "source": "\(source)", "cadence": "\(cadence)", "pages": "\(pages)", "seen": "\(seen)", "new": "\(new)",
                "changed": "\(changed)", "refused": "\(refused)",
            ]
            logger.debug("sweep complete", metadata: metadata)
        case .pageRefused(let source, let reason):
            logger.error("page kept as a dead letter", metadata: ["source": "\(source)", "reason": "\(reason)"])
        case .gapNoted(let source):
            logger.error("part of the source could not be read and is a gap", metadata: ["source": "\(source)"])
        case .statusesAsked(let source, let asked, let changed):
            logger.debug(
                "statuses asked", metadata: ["source": "\(source)", "asked": "\(asked)", "changed": "\(changed)"])
        case .inboxDrained(let messages):
            logger.debug("inbox drained", metadata: ["messages": "\(messages)"])
        case .decided(let events, let signals, let routed, let duration):
            logger.debug(
                "batch decided",
                metadata: [
                    "events": "\(events)", "signals": "\(signals)", "routed": "\(routed)",
                    "ms": "\(duration.milliseconds)",
                ])
        case .eventQuarantined(let reference, let reason):
            logger.error("event set aside", metadata: ["event": "\(reference)", "reason": "\(reason)"])
        case .mirrored(let account, let object, let changed):
            logger.debug(
                "records mirrored", metadata: ["account": "\(account)", "object": "\(object)", "changed": "\(changed)"])
        case .mirrorComplete(let account):
            logger.info("account mirrored for the first time, routing begins", metadata: ["account": "\(account)"])
        case .assignmentsMet(let account, let count):
            logger.debug("assignments met", metadata: ["account": "\(account)", "count": "\(count)"])
        case .assignmentsBreached(let count):
            logger.info("response windows missed", metadata: ["count": "\(count)"])
        case .claimsEnded(let account, let count):
            logger.warning(
                "claims of an earlier holder ended", metadata: ["account": "\(account)", "count": "\(count)"])
        case .pushed(let account, let object, let lane, let written, let failed, let duration):
            logger.debug(
                "records pushed",
                metadata: [
                    "account": "\(account)", "object": "\(object)", "lane": "\(lane)", "written": "\(written)",
                    "failed": "\(failed)", "ms": "\(duration.milliseconds)",
                ])
        case .stagesMoved(let account, let moved, let superseded):
            logger.debug(
                "stages moved",
                metadata: ["account": "\(account)", "moved": "\(moved)", "superseded": "\(superseded)"])
        case .failed(let loop, let code, let reason, let wait):
            logger.warning(
                "failed, trying again",
                metadata: [
                    "loop": "\(loop)", "code": "\(code)", "reason": "\(reason)", "retry_ms": "\(wait.milliseconds)",
                ])
        case .stuck(let loop, let code, let reason):
            logger.error("cannot go on", metadata: ["loop": "\(loop)", "code": "\(code)", "reason": "\(reason)"])
        case .recovered(let loop):
            logger.info("works again", metadata: ["loop": "\(loop)"])
        }
    }

    private func count(_ observation: Observation) {
        switch observation {
        case .swept(let source, let cadence, let pages, _, let new, let changed, let refused):
            Counter(label: "intentd_sweeps_total", dimensions: [("source", source), ("cadence", cadence)]).increment()
            Counter(label: "intentd_pages_total", dimensions: [("source", source)]).increment(by: pages)
            Counter(label: "intentd_events_new_total", dimensions: [("source", source)]).increment(by: new)
            Counter(label: "intentd_events_changed_total", dimensions: [("source", source)]).increment(by: changed)
            Counter(label: "intentd_events_refused_total", dimensions: [("source", source)]).increment(by: refused)
        case .pageRefused(let source, _):
            Counter(label: "intentd_pages_refused_total", dimensions: [("source", source)]).increment()
        case .decided(let events, let signals, _, let duration):
            Counter(label: "intentd_events_decided_total").increment(by: events)
            Counter(label: "intentd_signals_total").increment(by: signals)
            Timer(label: "intentd_decide_seconds").recordNanoseconds(duration.nanoseconds)
        case .eventQuarantined:
            Counter(label: "intentd_events_quarantined_total").increment()
        case .mirrored(let account, let object, let changed):
            Counter(label: "intentd_records_mirrored_total", dimensions: [("account", account), ("object", object)])
                .increment(by: changed)
        case .assignmentsBreached(let count):
            Counter(label: "intentd_assignments_breached_total").increment(by: count)
        case .pushed(let account, let object, let lane, let written, let failed, let duration):
            let dimensions = [("account", account), ("object", object), ("lane", lane)]
            Counter(label: "intentd_records_pushed_total", dimensions: dimensions).increment(by: written)
            Counter(label: "intentd_records_push_failed_total", dimensions: dimensions).increment(by: failed)
            Timer(label: "intentd_push_seconds", dimensions: [("account", account), ("object", object)])
                .recordNanoseconds(duration.nanoseconds)
        case .failed(let loop, let code, _, _), .stuck(let loop, let code, _):
            Counter(label: "intentd_failures_total", dimensions: [("loop", loop), ("code", code)]).increment()
        case .leaseTaken, .leaseLost, .gapNoted, .statusesAsked, .inboxDrained, .mirrorComplete, .assignmentsMet,
            .stagesMoved, .recovered, .claimsEnded:
            break
        }
    }
}

extension Duration {
    var milliseconds: Int64 { Int64(self / .milliseconds(1)) }
    var nanoseconds: Int64 { components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000 }
}
