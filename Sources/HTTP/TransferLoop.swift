import CCurl
import Glibc
import Synchronization

/// The thread that runs all transfers of a client in one curl multi handle.
///
/// `@unchecked Sendable`: `mailbox` and `multi` (for `curl_multi_wakeup`, which libcurl allows from any thread) are shared; everything
/// else belongs to the thread.
final class TransferLoop: @unchecked Sendable {
    enum Message {
        case start(Transfer)
        case cancel(Transfer)
    }

    private struct Mailbox {
        var messages: [Message] = []
        var isStopped = false
        var whenStopped: [CheckedContinuation<Void, Never>] = []
        var hasEnded = false
    }

    /// Handles that are kept for the next transfers, with what they cost to make.
    private static let sparesKept = 64

    private let configuration: HTTPConfiguration
    private let multi: UnsafeMutableRawPointer
    private let mailbox = Mutex(Mailbox())
    private var active: [UnsafeMutableRawPointer: Transfer] = [:]
    private var spares: [UnsafeMutableRawPointer] = []

    /// curl_global_init counts its calls and is thread-safe in this libcurl; once is enough.
    private static let isInitialized: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    /// The thread lives until `stop`, and keeps the loop alive as long.
    init(configuration: HTTPConfiguration) {
        precondition(Self.isInitialized, "libcurl cannot be initialized")
        self.configuration = configuration
        multi = curl_multi_init()
        ccurl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, configuration.maxConnectionsPerHost)
        ccurl_multi_set_long(multi, CURLMOPT_PIPELINING, Int(CURLPIPE_MULTIPLEX))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { context in
                Unmanaged<TransferLoop>.fromOpaque(context!).takeRetainedValue().run()
                return nil
            }, Unmanaged.passRetained(self).toOpaque())
        precondition(code == 0, "no thread for HTTP: \(code)")
        pthread_detach(thread)
    }

    deinit { curl_multi_cleanup(multi) }

    func post(_ message: Message) {
        let (wasEmpty, isStopped) = mailbox.withLock { mailbox in
            if mailbox.isStopped { return (false, true) }
            mailbox.messages.append(message)
            return (mailbox.messages.count == 1, false)
        }
        if isStopped {
            if case .start(let transfer) = message { transfer.fail(.canceled, mayHaveReachedServer: false) }
        } else if wasEmpty {
            curl_multi_wakeup(multi)
        }
    }

    /// Cancels what is under way and ends the thread.
    func stop() {
        mailbox.withLock { $0.isStopped = true }
        curl_multi_wakeup(multi)
    }

    /// Returns when the thread has let go of all connections.
    func stopAndWait() async {
        stop()
        await withCheckedContinuation { continuation in
            let hasEnded = mailbox.withLock { mailbox in
                if !mailbox.hasEnded { mailbox.whenStopped.append(continuation) }
                return mailbox.hasEnded
            }
            if hasEnded { continuation.resume() }
        }
    }

    // MARK: The thread

    private func run() {
        while true {
            let (messages, isStopped) = mailbox.withLock { mailbox in
                defer { mailbox.messages = [] }
                return (mailbox.messages, mailbox.isStopped)
            }
            for message in messages { handle(message) }
            if isStopped { break }
            var running: Int32 = 0
            curl_multi_perform(multi, &running)
            var left: Int32 = 0
            while let message = curl_multi_info_read(multi, &left) {
                guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
                finished(easy, ccurl_message_result(message))
            }
            // libcurl shortens the wait to its own next timeout.
            curl_multi_poll(multi, nil, 0, 60_000, nil)
        }
        for transfer in Array(active.values) {
            remove(transfer)
            transfer.fail(.canceled, mayHaveReachedServer: true)
        }
        for easy in spares { curl_easy_cleanup(easy) }
        spares = []
        let waiting = mailbox.withLock { mailbox in
            mailbox.hasEnded = true
            defer { mailbox.whenStopped = [] }
            return mailbox.whenStopped
        }
        for continuation in waiting { continuation.resume() }
    }

    private func handle(_ message: Message) {
        switch message {
        case .start(let transfer): start(transfer)
        case .cancel(let transfer):
            guard let easy = transfer.easy, active[easy] === transfer else { return }
            let wasSent = Self.wasSent(easy)
            remove(transfer)
            transfer.fail(.canceled, mayHaveReachedServer: wasSent)
        }
    }

    private func start(_ transfer: Transfer) {
        // Cancelled between `send` and here: its cancel message finds nothing.
        if transfer.isCanceled.load(ordering: .acquiring) {
            return transfer.fail(.canceled, mayHaveReachedServer: false)
        }
        guard let easy = spares.popLast() ?? curl_easy_init() else {
            return transfer.fail(.other, mayHaveReachedServer: false, detail: "out of memory")
        }
        transfer.easy = easy
        guard EasyHandle.configure(easy, for: transfer, configuration) else {
            release(transfer)
            return transfer.fail(.badRequest, mayHaveReachedServer: false)
        }
        guard curl_multi_add_handle(multi, easy) == CURLM_OK else {
            release(transfer)
            return transfer.fail(.other, mayHaveReachedServer: false, detail: "libcurl refused the transfer")
        }
        active[easy] = transfer
    }

    private func finished(_ easy: UnsafeMutableRawPointer, _ code: CURLcode) {
        guard let transfer = active[easy] else { return }
        let result: Result<HTTPResponse, HTTPError> =
            code == CURLE_OK
            ? .success(EasyHandle.response(easy, of: transfer))
            : .failure(HTTPError(curl: code, of: transfer, wasSent: Self.wasSent(easy)))
        remove(transfer)
        transfer.finish(result)
    }

    /// Whether any byte of the request may have left: libcurl counts them as it writes to the connection. It is certain only that
    /// nothing was sent while no connection was ready.
    private static func wasSent(_ easy: UnsafeMutableRawPointer) -> Bool {
        var sent = 0
        var ready: curl_off_t = 0
        ccurl_get_long(easy, CURLINFO_REQUEST_SIZE, &sent)
        ccurl_get_offset(easy, CURLINFO_PRETRANSFER_TIME_T, &ready)
        return sent > 0 || ready > 0
    }

    private func remove(_ transfer: Transfer) {
        guard let easy = transfer.easy else { return }
        active[easy] = nil
        curl_multi_remove_handle(multi, easy)
        release(transfer)
    }

    /// Frees what the transfer lent libcurl, and keeps the handle for another.
    private func release(_ transfer: Transfer) {
        guard let easy = transfer.easy else { return }
        transfer.easy = nil
        curl_easy_reset(easy)
        if let list = transfer.headerList { curl_slist_free_all(list) }
        transfer.headerList = nil
        if spares.count < Self.sparesKept { spares.append(easy) } else { curl_easy_cleanup(easy) }
    }
}
