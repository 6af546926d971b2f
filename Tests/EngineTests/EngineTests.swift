import Domain
import Engine
import FoundationEssentials
import Store
import Testing

@Suite struct QuietWatchTests {
    let start = ContinuousClock.now

    @Test func `nothing is quiet before each loop has had a round that found nothing`() {
        let watch = QuietWatch()
        watch.add("a")
        watch.add("b")
        #expect(!watch.isQuiet)
        watch.foundNothing("a", since: start)
        #expect(!watch.isQuiet)
        watch.foundNothing("b", since: start)
        #expect(watch.isQuiet)
    }

    @Test func `work of one loop calls for a later round of every loop`() {
        let watch = QuietWatch()
        watch.add("a")
        watch.add("b")
        watch.foundNothing("a", since: start)
        watch.foundNothing("b", since: start)
        watch.worked("a", at: start + .seconds(1))
        #expect(!watch.isQuiet)
        watch.foundNothing("a", since: start + .seconds(2))
        #expect(!watch.isQuiet)
        // A round that began before the work ended does not count.
        watch.foundNothing("b", since: start + .milliseconds(500))
        #expect(!watch.isQuiet)
        watch.foundNothing("b", since: start + .seconds(2))
        #expect(watch.isQuiet)
    }

    @Test func `a loop that is stuck does not keep the others waiting, and is named`() {
        let watch = QuietWatch()
        watch.add("a")
        watch.add("b")
        watch.stuck("a", reason: "no credential")
        watch.foundNothing("b", since: start)
        #expect(watch.isQuiet)
        #expect(watch.stuckLoops == ["a": "no credential"])
        watch.foundNothing("a", since: start)
        #expect(watch.stuckLoops.isEmpty)
    }
}

@Suite struct BatchSizeTests {
    @Test func `a batch that fails is halved until the event is alone, and grows back`() {
        var size = BatchSize(maximum: 8)
        #expect([size.failed(), size.failed(), size.failed()] == [.tryAgain, .tryAgain, .tryAgain])
        #expect(size.current == 1)
        #expect(size.failed() == .setAside)
        size.succeeded()
        #expect(size.current == 2)
        for _ in 0..<5 { size.succeeded() }
        #expect(size.current == 8)
    }

    @Test func `events that fail one after the other are not set aside for ever`() {
        var size = BatchSize(maximum: 1)
        #expect(
            [size.failed(), size.failed(), size.failed(), size.failed()] == [.setAside, .setAside, .setAside, .giveUp])
        size.succeeded()
        #expect(size.failed() == .setAside)
    }
}

@Suite struct HeadPositionTests {
    func sweep(pages: Int, to: Date?, from: Date) -> SweepReport {
        var sweep = SweepReport(cadence: .head, windowFrom: from, startedAt: from)
        sweep.pages = pages
        sweep.windowTo = to
        return sweep
    }

    @Test func `pages are large until a sweep fits on one, and again after one that did not`() {
        let now = Date(timeIntervalSince1970: 1_800_000_000)
        let head = HeadPosition(decidableUntil: nil)
        #expect(head.pageSize == PollCadence.fullPage)
        head.completed(sweep(pages: 1, to: now, from: now - 60))
        #expect(head.pageSize == PollCadence.smallPage)
        head.completed(sweep(pages: 2, to: now, from: now - 60))
        #expect(head.pageSize == PollCadence.fullPage)
    }

    @Test func `the position never goes back, and an empty source is read from its window on`() {
        let now = Date(timeIntervalSince1970: 1_800_000_000)
        let head = HeadPosition(decidableUntil: nil)
        head.completed(sweep(pages: 1, to: nil, from: now - 60))
        #expect(head.decidableUntil == now - 60)
        head.completed(sweep(pages: 1, to: now, from: now - 60))
        head.completed(sweep(pages: 1, to: now - 30, from: now - 90))
        #expect(head.decidableUntil == now)
    }
}

@Suite struct ReadAgainTests {
    @Test func `the last day is read again each quarter of an hour, the last three each day, the deeper one first`() {
        let start = Date(timeIntervalSince1970: 1_800_000_000)
        let plan = ReadAgain(settledAt: start, deepAt: start)
        #expect(plan.next(now: start + 899) == nil)
        #expect(plan.next(now: start + 900) == .settle)
        plan.completed(.settle, at: start + 900)
        #expect(plan.next(now: start + 901) == nil)
        #expect(plan.next(now: start + 86_400) == .deep)
        plan.completed(.deep, at: start + 86_400)
        #expect(plan.next(now: start + 86_401) == nil)
    }
}

@Suite struct MirrorPlanTests {
    let start = Date(timeIntervalSince1970: 1_800_000_000)

    @Test func `a kind is read whole the first time, and from its last change less the overlap after`() {
        let plan = MirrorPlan(cadence: MirrorCadence(settings: ["overlap_s": "60"]), cursors: [:])
        #expect(plan.window(of: .contact).isFull)
        plan.stored(.contact, readUntil: start)
        plan.stored(.contact, readUntil: start - 10)
        let window = plan.window(of: .contact)
        #expect(!window.isFull)
        #expect(window.since == start - 60)
    }

    @Test func `contacts, deals and tasks are due each round, the rest now and then`() {
        let plan = MirrorPlan(cadence: MirrorCadence(settings: ["activity_s": "15"]), cursors: [:])
        #expect(plan.objects(now: start) == [.contact, .deal, .task, .meeting, .call, .email, .note])
        for object in plan.objects(now: start) { plan.read(object, at: start) }
        #expect(plan.objects(now: start + 14) == [.contact, .deal, .task])
        #expect(plan.objects(now: start + 15).count == 7)
    }

    @Test func `settings that make no sense are held to what a vendor bears`() {
        #expect(MirrorCadence(settings: ["mirror_ms": "1"]).interval == .milliseconds(200))
        #expect(MirrorCadence(settings: ["mirror_ms": "soon"]).interval == .milliseconds(5000))
        #expect(PollCadence(settings: ["head_ms": "-5"]).head == .milliseconds(100))
    }
}

@Suite struct BellTests {
    @Test func `a ring before the wait ends it at once`() async {
        let bell = Bell()
        bell.ring()
        await bell.wait(.seconds(3600))
    }

    @Test func `a drain ends every wait, also of a bell that is added after it began`() async {
        let drain = Drain()
        let bell = Bell()
        drain.add(bell)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await bell.wait(.seconds(3600)) }
            group.addTask { drain.begin() }
        }
        let late = Bell()
        drain.add(late)
        await late.wait(.seconds(3600))
        #expect(drain.isDraining)
    }
}
