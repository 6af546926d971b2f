import CCurl
import Glibc

/// What a transfer sets on its curl easy handle, and reads from it.
enum EasyHandle {
    /// False where the request cannot be sent: a malformed URL, header or method, or a scheme that is not HTTP.
    static func configure(
        _ easy: UnsafeMutableRawPointer, for transfer: Transfer, _ configuration: HTTPConfiguration
    ) -> Bool {
        let request = transfer.request
        // A line feed in a header or method would begin another one.
        func isClean(_ text: String) -> Bool { !text.utf8.contains { $0 == 10 || $0 == 13 || $0 == 0 } }
        guard isClean(request.url), isClean(request.method), isClean(configuration.userAgent),
            !request.method.isEmpty, request.headers.allSatisfy({ isClean($0.0) && isClean($0.1) && !$0.0.isEmpty })
        else { return false }

        ccurl_set_long(easy, CURLOPT_NOSIGNAL, 1)
        ccurl_set_long(easy, CURLOPT_PIPEWAIT, 1)
        ccurl_set_long(easy, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        ccurl_set_string(easy, CURLOPT_PROTOCOLS_STR, "http,https")
        ccurl_set_long(easy, CURLOPT_SSL_VERIFYPEER, 1)
        ccurl_set_long(easy, CURLOPT_SSL_VERIFYHOST, 2)
        if let file = configuration.caFile { ccurl_set_string(easy, CURLOPT_CAINFO, file) }
        ccurl_set_string(easy, CURLOPT_USERAGENT, configuration.userAgent)
        ccurl_set_string(easy, CURLOPT_ACCEPT_ENCODING, "")  // whatever libcurl can decompress
        ccurl_set_long(easy, CURLOPT_TCP_KEEPALIVE, 1)
        // libcurl repeats a request, whatever its method, when a kept connection closes before the first byte of an answer
        // (Curl_retry_request in its transfer.c); on a new connection it does not.
        if request.mustNotRepeat { ccurl_set_long(easy, CURLOPT_FRESH_CONNECT, 1) }
        ccurl_set_long(easy, CURLOPT_TIMEOUT_MS, milliseconds(left(transfer)))
        ccurl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, milliseconds(request.connectTimeout))
        guard ccurl_set_string(easy, CURLOPT_URL, request.url) == CURLE_OK else { return false }

        if let body = request.body {
            // Copied by libcurl; the size comes first (CURLOPT_COPYPOSTFIELDS).
            ccurl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
            _ = body.withUnsafeBytes {
                ccurl_set_pointer(easy, CURLOPT_COPYPOSTFIELDS, $0.baseAddress ?? UnsafeRawPointer(ccurl_empty()))
            }
        } else if request.method == "HEAD" {
            ccurl_set_long(easy, CURLOPT_NOBODY, 1)
        } else {
            ccurl_set_long(easy, CURLOPT_HTTPGET, 1)
        }
        ccurl_set_string(easy, CURLOPT_CUSTOMREQUEST, request.method)

        var headers = request.headers
        // libcurl waits for "100 Continue" before a large body, up to a second where the server does not know it.
        headers.append(("Expect", ""))
        for (name, value) in headers {
            // "Name:" alone removes libcurl's own header; "Name;" sends an empty one.
            let isRemoval = name == "Expect" && value.isEmpty
            let line = value.isEmpty && !isRemoval ? "\(name);" : "\(name): \(value)"
            guard let list = curl_slist_append(transfer.headerList, isRemoval ? "\(name):" : line) else { return false }
            transfer.headerList = list
        }
        ccurl_set_list(easy, CURLOPT_HTTPHEADER, transfer.headerList)

        // The loop keeps the transfer alive while the handle is active.
        let context = UnsafeRawPointer(Unmanaged.passUnretained(transfer).toOpaque())
        ccurl_set_pointer(easy, CURLOPT_WRITEDATA, context)
        ccurl_set_pointer(easy, CURLOPT_HEADERDATA, context)
        ccurl_set_data_fn(easy, CURLOPT_WRITEFUNCTION) { data, size, count, context in
            let transfer = Unmanaged<Transfer>.fromOpaque(context!).takeUnretainedValue()
            return transfer.received(UnsafeRawBufferPointer(start: data, count: size * count))
        }
        ccurl_set_data_fn(easy, CURLOPT_HEADERFUNCTION) { data, size, count, context in
            let transfer = Unmanaged<Transfer>.fromOpaque(context!).takeUnretainedValue()
            return transfer.receivedHeader(UnsafeRawBufferPointer(start: data, count: size * count))
        }
        return true
    }

    static func response(_ easy: UnsafeMutableRawPointer, of transfer: Transfer) -> HTTPResponse {
        var status = 0
        var version = 0
        var total: curl_off_t = 0
        ccurl_get_long(easy, CURLINFO_RESPONSE_CODE, &status)
        ccurl_get_long(easy, CURLINFO_HTTP_VERSION, &version)
        ccurl_get_offset(easy, CURLINFO_TOTAL_TIME_T, &total)
        return HTTPResponse(
            status: status, headers: transfer.headers, body: transfer.body,
            httpVersion: version == Int(CURL_HTTP_VERSION_2_0)
                ? .http2 : version >= Int(CURL_HTTP_VERSION_3) ? .http3 : .http1,
            totalTime: .microseconds(total))
    }

    private static func left(_ transfer: Transfer) -> Duration {
        transfer.request.timeout - transfer.start.duration(to: .now)
    }

    /// At least 1: to libcurl 0 is "no limit".
    private static func milliseconds(_ duration: Duration) -> Int {
        let (seconds, attoseconds) = duration.components
        return max(1, Int(min(seconds, 86_400) * 1000 + attoseconds / 1_000_000_000_000_000))
    }
}

extension HTTPError {
    init(curl code: CURLcode, of transfer: Transfer, wasSent: Bool) {
        let mapped: Code =
            switch code {
            case CURLE_WRITE_ERROR where transfer.isTooLarge: .tooLarge
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .nameNotResolved
            case CURLE_COULDNT_CONNECT: .connectFailed
            case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
                CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_USE_SSL_FAILED, CURLE_SSL_INVALIDCERTSTATUS,
                CURLE_SSL_PINNEDPUBKEYNOTMATCH:
                .tlsFailed
            case CURLE_OPERATION_TIMEDOUT: .timedOut
            case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_PARTIAL_FILE, CURLE_HTTP2,
                CURLE_HTTP2_STREAM, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING:
                .connectionLost
            case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: .badRequest
            default: .other
            }
        let neverSent: [Code] = [.nameNotResolved, .connectFailed, .tlsFailed, .badRequest]
        self.init(
            mapped, host: transfer.host,
            mayHaveReachedServer: wasSent || !(neverSent.contains(mapped) || mapped == .timedOut),
            detail: String(cString: curl_easy_strerror(code)))
    }
}
