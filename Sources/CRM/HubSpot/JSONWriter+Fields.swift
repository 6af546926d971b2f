import JSON

extension JSONWriter {
    mutating func field(_ name: String, _ value: String) {
        key(name)
        string(value)
    }

    mutating func field(_ name: String, _ values: [String]) {
        key(name)
        beginArray()
        for value in values { string(value) }
        endArray()
    }

    /// `name: {"id": id}`, as links are written.
    mutating func reference(_ name: String, _ id: String) {
        key(name)
        beginObject()
        field("id", id)
        endObject()
    }

    /// `{"inputs": [{…}, …], …}`, as all batches are written.
    static func batch<Input>(
        _ inputs: some Sequence<Input>, _ write: (inout JSONWriter, Input) -> Void,
        and rest: (inout JSONWriter) -> Void = { _ in }
    ) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("inputs")
        json.beginArray()
        for input in inputs {
            json.beginObject()
            write(&json, input)
            json.endObject()
        }
        json.endArray()
        rest(&json)
        json.endObject()
        return json.bytes
    }
}

extension Array {
    func chunks(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
