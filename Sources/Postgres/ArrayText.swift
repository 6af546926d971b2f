/// PostgreSQL's text form of a one-dimensional array: `{a,"b \"c\"",NULL}`.
enum ArrayText {
    /// nil where the text is no such array (also for several dimensions).
    static func parse(_ text: UnsafeBufferPointer<UInt8>) -> [String?]? {
        var index = 0
        // An array whose lower bound is not 1 has it in front: `[0:1]={…}`.
        if text.first == UInt8(ascii: "[") {
            guard let equals = text.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            index = equals + 1
        }
        guard index < text.count, text[index] == UInt8(ascii: "{"), text.last == UInt8(ascii: "}") else { return nil }
        index += 1
        let end = text.count - 1
        guard index <= end else { return nil }
        var values: [String?] = []
        if index == end { return values }
        var element: [UInt8] = []
        while true {
            element.removeAll(keepingCapacity: true)
            if index < end, text[index] == UInt8(ascii: "\"") {
                index += 1
                while index < end, text[index] != UInt8(ascii: "\"") {
                    if text[index] == UInt8(ascii: "\\") {
                        index += 1
                        guard index < end else { return nil }
                    }
                    element.append(text[index])
                    index += 1
                }
                guard index < end else { return nil }
                index += 1
                values.append(String(decoding: element, as: UTF8.self))
            } else {
                let start = index
                while index < end, text[index] != UInt8(ascii: ",") {
                    guard text[index] != UInt8(ascii: "{") else { return nil }
                    index += 1
                }
                guard index > start else { return nil }
                let word = UnsafeBufferPointer(rebasing: text[start..<index])
                values.append(word.elementsEqual("NULL".utf8) ? nil : String(decoding: word, as: UTF8.self))
            }
            if index == end { return values }
            guard text[index] == UInt8(ascii: ",") else { return nil }
            index += 1
        }
    }
}
