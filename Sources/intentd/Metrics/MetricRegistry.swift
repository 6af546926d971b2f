import CoreMetrics
import Synchronization

/// Holds every metric of the process, for swift-metrics, and writes them as OpenMetrics.
///
/// A metric exists from its first use to the end of the process; the same label and dimensions give the same metric. Timers are
/// histograms in seconds, recorders histograms of plain numbers, meters gauges.
final class MetricRegistry: MetricsFactory {
    private struct Key: Hashable {
        var name: String
        var labels: String
    }

    private enum Metric {
        case counter(NumberMetric)
        case gauge(NumberMetric)
        case histogram(HistogramMetric)

        var type: String {
            switch self {
            case .counter: "counter"
            case .gauge: "gauge"
            case .histogram: "histogram"
            }
        }
    }

    private let metrics = Mutex<[Key: Metric]>([:])

    init() {}

    // MetricsFactory -----------------------------------------------------------------------------------------------

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        number(label, dimensions, isCounter: true)
    }

    func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler {
        number(label, dimensions, isCounter: true)
    }

    func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        number(label, dimensions, isCounter: false)
    }

    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        // A gauge of swift-metrics is a recorder that keeps the last value.
        aggregate
            ? histogram(label, dimensions, bounds: HistogramMetric.numbers)
            : number(label, dimensions, isCounter: false)
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        histogram(label + "_seconds", dimensions, bounds: HistogramMetric.seconds)
    }

    // Metrics outlive their handles: a scrape must not lose the count of something that is between two uses.
    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    func destroyMeter(_ handler: any MeterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}

    private func number(_ label: String, _ dimensions: [(String, String)], isCounter: Bool) -> NumberMetric {
        metrics.withLock { metrics in
            let key = Self.key(label, dimensions)
            switch metrics[key] {
            case .counter(let metric), .gauge(let metric): return metric
            // The name is taken by another type: counted nowhere, rather than a crash.
            case .histogram: return NumberMetric()
            case nil:
                let metric = NumberMetric()
                metrics[key] = isCounter ? .counter(metric) : .gauge(metric)
                return metric
            }
        }
    }

    private func histogram(_ label: String, _ dimensions: [(String, String)], bounds: [Double]) -> HistogramMetric {
        metrics.withLock { metrics in
            let key = Self.key(label, dimensions)
            if case .histogram(let metric) = metrics[key] { return metric }
            let metric = HistogramMetric(bounds: bounds)
            if metrics[key] == nil { metrics[key] = .histogram(metric) }
            return metric
        }
    }

    // OpenMetrics --------------------------------------------------------------------------------------------------

    static let contentType = "application/openmetrics-text; version=1.0.0; charset=utf-8"

    /// OpenMetrics text, families and metrics in the order of their names.
    var text: String {
        let sorted = metrics.withLock { Array($0) }
            .sorted { ($0.key.name, $0.key.labels) < ($1.key.name, $1.key.labels) }
        var text = ""
        var family = ""
        for (key, metric) in sorted {
            if key.name != family {
                family = key.name
                text += "# TYPE \(family) \(metric.type)\n"
            }
            switch metric {
            case .counter(let number):
                text += "\(family)_total\(Self.braces(key.labels)) \(Self.number(number.value))\n"
            case .gauge(let number): text += "\(family)\(Self.braces(key.labels)) \(Self.number(number.value))\n"
            case .histogram(let histogram): text += Self.lines(histogram, family, key.labels)
            }
        }
        return text + "# EOF\n"
    }

    private static func lines(_ histogram: HistogramMetric, _ family: String, _ labels: String) -> String {
        let (counts, sum) = histogram.values
        var text = ""
        var seen = 0
        for (index, count) in counts.enumerated() {
            seen += count
            let bound = index < histogram.bounds.count ? number(histogram.bounds[index]) : "+Inf"
            let separator = labels.isEmpty ? "" : ","
            text += "\(family)_bucket{\(labels)\(separator)le=\"\(bound)\"} \(seen)\n"
        }
        return text + "\(family)_sum\(braces(labels)) \(number(sum))\n\(family)_count\(braces(labels)) \(seen)\n"
    }

    private static func braces(_ labels: String) -> String { labels.isEmpty ? "" : "{\(labels)}" }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : "\(value)"
    }

    private static func key(_ label: String, _ dimensions: [(String, String)]) -> Key {
        var name = name(label)
        if name.hasSuffix("_total") { name.removeLast(6) }  // the format adds it itself
        let labels = dimensions.sorted { $0.0 < $1.0 }.map { "\(Self.name($0.0))=\"\(escaped($0.1))\"" }
        return Key(name: name, labels: labels.joined(separator: ","))
    }

    private static func name(_ label: String) -> String {
        let text = String(
            label.unicodeScalars.map { scalar -> Character in
                scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
                    ? Character(scalar) : "_"
            })
        return text.first?.isNumber == true ? "_" + text : text
    }

    private static func escaped(_ value: String) -> String {
        var text = ""
        for character in value {
            switch character {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.append(character)
            }
        }
        return text
    }
}
