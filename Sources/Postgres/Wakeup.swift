import CPostgres
import Glibc

/// An eventfd that ends a `poll` on another thread; writing to it is safe from anywhere.
final class Wakeup: Sendable {
    let descriptor: Int32

    init() {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        precondition(descriptor >= 0, "no eventfd: the process is out of file descriptors")
    }

    deinit { Glibc.close(descriptor) }

    func signal() {
        var one: UInt64 = 1
        _ = Glibc.write(descriptor, &one, 8)
    }

    func reset() {
        var count: UInt64 = 0
        _ = Glibc.read(descriptor, &count, 8)
    }
}
