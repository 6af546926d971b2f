import Glibc

/// Runs one actor's jobs on a thread of its own, so that the actor may block in `poll` without taking a thread from the shared pool.
///
/// `@unchecked Sendable`: the mutex protects `jobs` and `isStopped`; `thread` code touches nothing else.
final class ThreadExecutor: SerialExecutor, @unchecked Sendable {
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let wake = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var jobs: [UnownedJob] = []
    private var isStopped = false

    /// The thread lives until `stop`, and keeps the executor alive as long.
    init() {
        pthread_mutex_init(lock, nil)
        pthread_cond_init(wake, nil)
        jobs.reserveCapacity(16)
        var thread = pthread_t()
        let context = Unmanaged.passRetained(self).toOpaque()
        let code = pthread_create(
            &thread, nil,
            { context in
                let executor = Unmanaged<ThreadExecutor>.fromOpaque(context!).takeRetainedValue()
                executor.loop()
                return nil
            }, context)
        precondition(code == 0, "no thread for a connection: \(code)")
        pthread_detach(thread)
    }

    deinit {
        pthread_mutex_destroy(lock)
        pthread_cond_destroy(wake)
        lock.deallocate()
        wake.deallocate()
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        pthread_mutex_lock(lock)
        precondition(!isStopped, "a job for an actor that is gone")
        jobs.append(job)
        pthread_mutex_unlock(lock)
        pthread_cond_signal(wake)
    }

    /// Ends the thread after the jobs that are queued. Called by the actor's `deinit`, after which nothing can be enqueued.
    func stop() {
        pthread_mutex_lock(lock)
        isStopped = true
        pthread_mutex_unlock(lock)
        pthread_cond_signal(wake)
    }

    private func loop() {
        var batch: [UnownedJob] = []
        batch.reserveCapacity(16)
        while true {
            pthread_mutex_lock(lock)
            while jobs.isEmpty, !isStopped { pthread_cond_wait(wake, lock) }
            swap(&batch, &jobs)
            pthread_mutex_unlock(lock)
            if batch.isEmpty { return }
            for job in batch { job.runSynchronously(on: asUnownedSerialExecutor()) }
            batch.removeAll(keepingCapacity: true)
        }
    }
}
