// Threads and panics: `std::thread`, `std::panic`, and what the compiler calls for them.

pub mod panic {
    use super::*;

    /// `panic!` of a text.
    #[lang = "panic_text"]
    pub fn panic_text(message: &'static str) -> ! {
        tell(message);
        intrinsics::unwind(Box::new(message), message)
    }

    /// `panic!` of what was formatted.
    #[lang = "panic_format"]
    pub fn panic_format(message: fmt::Arguments<'_>) -> ! {
        let text = message.to_text();
        tell(text);
        intrinsics::unwind(Box::new(String::from(text)), text)
    }

    /// What the machine calls for overflow, an index out of range and their like.
    #[lang = "panic_fault"]
    fn panic_fault(message: &'static str) -> ! {
        tell(message);
        intrinsics::unwind(Box::new(message), message)
    }

    fn tell(message: &str) {
        let name = thread::name_of_current();
        let number = intrinsics::show_int(intrinsics::thread_number() + 1);
        let head = intrinsics::str_concat(
            intrinsics::str_concat("\nthread '", name),
            intrinsics::str_concat(
                intrinsics::str_concat("' (", number),
                intrinsics::str_concat(
                    intrinsics::str_concat(") panicked at ", intrinsics::caller_location()),
                    ":\n",
                ),
            ),
        );
        intrinsics::print(intrinsics::str_concat(intrinsics::str_concat(head, message), "\n"), true);
    }

    pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> thread::Result<R> {
        intrinsics::catch(f)
    }

    pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {
        intrinsics::unwind(payload, "")
    }

    pub fn panic_any<M: Any + Send>(message: M) -> ! {
        tell("Box<dyn Any>");
        intrinsics::unwind(Box::new(message), "Box<dyn Any>")
    }

    #[auto]
    pub trait UnwindSafe {}

    #[auto]
    pub trait RefUnwindSafe {}

    impl<'a, T: ?Sized> !UnwindSafe for &'a mut T {}
    impl<'a, T: RefUnwindSafe + ?Sized> UnwindSafe for &'a T {}
    impl<T: RefUnwindSafe + ?Sized> UnwindSafe for *const T {}
    impl<T: RefUnwindSafe + ?Sized> UnwindSafe for *mut T {}
    impl<T: ?Sized> !RefUnwindSafe for cell::UnsafeCell<T> {}
    impl<T: ?Sized> UnwindSafe for sync::Mutex<T> {}
    impl<T: ?Sized> RefUnwindSafe for sync::Mutex<T> {}
    impl<T: ?Sized> UnwindSafe for sync::RwLock<T> {}
    impl<T: ?Sized> RefUnwindSafe for sync::RwLock<T> {}
    impl<T> RefUnwindSafe for sync::atomic::Atomic<T> {}
    impl<T: RefUnwindSafe + ?Sized> UnwindSafe for rc::Rc<T> {}
    impl<T: RefUnwindSafe + ?Sized> UnwindSafe for sync::Arc<T> {}

    pub struct AssertUnwindSafe<T>(pub T);

    impl<T> UnwindSafe for AssertUnwindSafe<T> {}

    impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
        type Output = R;

        fn call_once(self, _args: ()) -> R {
            (self.0)()
        }
    }

    impl<T> Deref for AssertUnwindSafe<T> {
        type Target = T;

        fn deref(&self) -> &T {
            &self.0
        }
    }

    /// Where a panic is told; a hook can only take that away.
    pub struct PanicHookInfo<'a> {
        marker: PhantomData<&'a ()>,
    }
}

/// What the program's `main` is called by.
#[lang = "start"]
fn start<R: process::Termination>(main: fn() -> R) {
    let code = main().report_code();
    if code != 0 {
        intrinsics::exit(code);
    }
}

pub mod thread {
    use super::*;
    use super::sync::Arc;

    pub type Result<T> = super::result::Result<T, Box<dyn Any + Send + 'static>>;

    /// What the library knows of a thread; made when it is first needed. The machine's own steps do not see it.
    #[hidden]
    struct Inner {
        name: Option<String>,
        number: u32,
        tokens: *mut intrinsics::RawChannel<()>,
        locals: *mut Local,
        next: *mut Inner,
    }

    /// A variable of a thread's own.
    #[hidden]
    struct Local {
        key: usize,
        place: *mut (),
        end: fn(*mut ()),
        next: *mut Local,
    }

    static mut FIRST: *mut Inner = intrinsics::null::<Inner>();

    pub struct Thread {
        inner: *const Inner,
    }

    unsafe impl Send for Thread {}
    unsafe impl Sync for Thread {}

    fn known(number: u32) -> *mut Inner {
        unsafe {
            let mut at = FIRST;
            while !intrinsics::is_null(at as *const Inner) {
                if (*at).number == number {
                    return at;
                }
                at = (*at).next;
            }
            at
        }
    }

    fn inner_of(number: u32) -> *mut Inner {
        let found = known(number);
        if !intrinsics::is_null(found as *const Inner) {
            return found;
        }
        let name = if number == 0 { Some(String::from("main")) } else { None };
        let tokens = intrinsics::null::<intrinsics::RawChannel<()>>();
        let locals = intrinsics::null::<Local>();
        unsafe {
            let made = intrinsics::allocate(Inner { name, number, tokens, locals, next: FIRST });
            FIRST = made;
            made
        }
    }

    fn tokens_of(inner: *mut Inner) -> *const intrinsics::RawChannel<()> {
        unsafe {
            if intrinsics::is_null((*inner).tokens as *const intrinsics::RawChannel<()>) {
                (*inner).tokens = intrinsics::channel_make::<()>(1);
            }
            (*inner).tokens as *const intrinsics::RawChannel<()>
        }
    }

    impl Thread {
        pub fn id(&self) -> ThreadId {
            ThreadId { number: unsafe { (*self.inner).number } + 1 }
        }

        pub fn name(&self) -> Option<&str> {
            unsafe { (*self.inner).name.as_deref() }
        }

        pub fn unpark(&self) {
            intrinsics::channel_try_send(tokens_of(self.inner as *mut Inner), ());
        }
    }

    impl Clone for Thread {
        fn clone(&self) -> Thread {
            Thread { inner: self.inner }
        }
    }

    impl fmt::Debug for Thread {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Thread").field("id", &self.id()).field("name", &self.name()).finish_non_exhaustive()
        }
    }

    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct ThreadId {
        number: u32,
    }

    impl fmt::Debug for ThreadId {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_tuple("ThreadId").field(&self.number).finish()
        }
    }

    pub fn current() -> Thread {
        Thread { inner: inner_of(intrinsics::thread_number()) as *const Inner }
    }

    /// For the message of a panic.
    pub fn name_of_current() -> &'static str {
        let number = intrinsics::thread_number();
        let inner = known(number);
        if intrinsics::is_null(inner as *const Inner) {
            return if number == 0 { "main" } else { "<unnamed>" };
        }
        unsafe {
            match &(*inner).name {
                Some(name) => intrinsics::str_static(name.as_str()),
                None => "<unnamed>",
            }
        }
    }

    /// Where a thread leaves what it gives.
    #[hidden]
    struct Packet<T> {
        result: Option<Result<T>>,
    }

    pub struct JoinHandle<T> {
        number: u32,
        thread: Option<Thread>,
        packet: *mut Packet<T>,
    }

    unsafe impl<T> Send for JoinHandle<T> {}
    unsafe impl<T> Sync for JoinHandle<T> {}

    fn begin<F, T>(f: F, name: Option<String>) -> (u32, *mut Packet<T>)
    where
        F: FnOnce() -> T,
    {
        let packet = intrinsics::allocate(Packet { result: None });
        let number = intrinsics::spawn(
            move || {
                let result = intrinsics::catch(f);
                end_locals();
                unsafe { (*packet).result = Some(result) };
            },
            "",
        );
        named(number, name);
        (number, packet)
    }

    /// The thread has not taken a step yet.
    fn named(number: u32, name: Option<String>) {
        if name.is_some() {
            unsafe { (*inner_of(number)).name = name };
        }
    }

    /// Drops what the thread has of its own.
    fn end_locals() {
        let inner = known(intrinsics::thread_number());
        if intrinsics::is_null(inner as *const Inner) {
            return;
        }
        unsafe {
            while !intrinsics::is_null((*inner).locals as *const Local) {
                let local = (*inner).locals;
                (*inner).locals = (*local).next;
                ((*local).end)((*local).place);
            }
        }
    }

    fn taken<T>(packet: *mut Packet<T>) -> Result<T> {
        unsafe { (*packet).result.take().unwrap() }
    }

    #[lang = "spawn"]
    #[at = "std/src/thread/functions.rs:125:0"]
    #[at_bound = "std/src/thread/functions.rs:128:14"]
    pub fn spawn<F, T>(f: F) -> JoinHandle<T>
    where
        F: FnOnce() -> T,
        F: Send + 'static,
        T: Send + 'static,
    {
        let (number, packet) = begin(f, None);
        JoinHandle { number, thread: None, packet }
    }

    impl<T> JoinHandle<T> {
        #[at_self = "std/src/thread/join_handle.rs:149:16"]
        pub fn join(self) -> Result<T> {
            intrinsics::join(self.number);
            taken(self.packet)
        }

        pub fn thread(&self) -> &Thread {
            let thread = &self.thread as *const Option<Thread> as *mut Option<Thread>;
            unsafe {
                if (*thread).is_none() {
                    *thread = Some(Thread { inner: inner_of(self.number) as *const Inner });
                }
                (*thread).as_ref().unwrap()
            }
        }

        pub fn is_finished(&self) -> bool {
            intrinsics::has_ended(self.number)
        }
    }

    impl<T> fmt::Debug for JoinHandle<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("JoinHandle { .. }")
        }
    }

    pub struct Builder {
        name: Option<String>,
    }

    impl Builder {
        pub fn new() -> Builder {
            Builder { name: None }
        }

        pub fn name(self, name: String) -> Builder {
            Builder { name: Some(name) }
        }

        pub fn stack_size(self, _size: usize) -> Builder {
            self
        }

        pub fn spawn<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
        where
            F: FnOnce() -> T,
            F: Send + 'static,
            T: Send + 'static,
        {
            let (number, packet) = begin(f, self.name);
            Ok(JoinHandle { number, thread: None, packet })
        }

        pub fn spawn_scoped<'scope, 'env, F, T>(
            self,
            scope: &'scope Scope<'scope, 'env>,
            f: F,
        ) -> io::Result<ScopedJoinHandle<'scope, T>>
        where
            F: FnOnce() -> T + Send + 'scope,
            T: Send + 'scope,
        {
            Ok(scope.begin(f, self.name))
        }
    }

    pub struct Scope<'scope, 'env: 'scope> {
        group: intrinsics::RawGroup,
        panicked: usize,
        scope: PhantomData<&'scope mut &'scope ()>,
        env: PhantomData<&'env mut &'env ()>,
    }

    unsafe impl<'scope, 'env> Sync for Scope<'scope, 'env> {}

    pub struct ScopedJoinHandle<'scope, T> {
        number: u32,
        thread: Option<Thread>,
        packet: *mut Packet<T>,
        panicked: *mut usize,
        marker: PhantomData<&'scope ()>,
    }

    unsafe impl<'scope, T> Send for ScopedJoinHandle<'scope, T> {}
    unsafe impl<'scope, T> Sync for ScopedJoinHandle<'scope, T> {}

    pub fn scope<'env, F, T>(f: F) -> T
    where
        F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
    {
        let scope = Scope {
            group: intrinsics::RawGroup,
            panicked: 0,
            scope: PhantomData,
            env: PhantomData,
        };
        let result = intrinsics::catch(|| f(&scope));
        intrinsics::group_wait(&scope.group as *const intrinsics::RawGroup);
        match result {
            Err(payload) => panic::resume_unwind(payload),
            Ok(_) if scope.panicked > 0 => panic!("a scoped thread panicked"),
            Ok(value) => value,
        }
    }

    impl<'scope, 'env> Scope<'scope, 'env> {
        #[at = "std/src/thread/scoped.rs:201:4"]
        #[at_bound = "std/src/thread/scoped.rs:203:34"]
        pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
        where
            F: FnOnce() -> T + Send + 'scope,
            T: Send + 'scope,
        {
            self.begin(f, None)
        }

        fn begin<F, T>(&'scope self, f: F, name: Option<String>) -> ScopedJoinHandle<'scope, T>
        where
            F: FnOnce() -> T + Send + 'scope,
            T: Send + 'scope,
        {
            let group = &self.group as *const intrinsics::RawGroup;
            let panicked = &self.panicked as *const usize as *mut usize;
            let packet = intrinsics::allocate(Packet { result: None });
            intrinsics::group_add(group, 1);
            let number = intrinsics::spawn(
                move || {
                    let result = intrinsics::catch(f);
                    end_locals();
                    if result.is_err() {
                        unsafe { *panicked += 1 };
                    }
                    unsafe { (*packet).result = Some(result) };
                    intrinsics::group_add(group, -1);
                },
                "",
            );
            named(number, name);
            ScopedJoinHandle { number, thread: None, packet, panicked, marker: PhantomData }
        }
    }

    impl<'scope, T> ScopedJoinHandle<'scope, T> {
        /// A panic that is given to somebody is not the scope's any more.
        pub fn join(self) -> Result<T> {
            intrinsics::join(self.number);
            let result = taken(self.packet);
            if result.is_err() {
                unsafe { *self.panicked -= 1 };
            }
            result
        }

        pub fn thread(&self) -> &Thread {
            let thread = &self.thread as *const Option<Thread> as *mut Option<Thread>;
            unsafe {
                if (*thread).is_none() {
                    *thread = Some(Thread { inner: inner_of(self.number) as *const Inner });
                }
                (*thread).as_ref().unwrap()
            }
        }

        pub fn is_finished(&self) -> bool {
            intrinsics::has_ended(self.number)
        }
    }

    pub fn sleep(time: time::Duration) {
        intrinsics::sleep(time.as_nanos_i64())
    }

    pub fn sleep_ms(ms: u32) {
        intrinsics::sleep(ms as i64 * 1000000)
    }

    pub fn yield_now() {
        intrinsics::yield_now()
    }

    pub fn panicking() -> bool {
        intrinsics::panicking()
    }

    pub fn park() {
        intrinsics::channel_receive(tokens_of(inner_of(intrinsics::thread_number())));
    }

    pub fn park_timeout(limit: time::Duration) {
        let tokens = tokens_of(inner_of(intrinsics::thread_number()));
        intrinsics::channel_receive_for(tokens, limit.as_nanos_i64());
    }

    pub fn available_parallelism() -> io::Result<num::NonZero<usize>> {
        Ok(num::NonZero::new(4).unwrap())
    }

    /// A variable of `thread_local!`: what each thread has is made when it first asks for it.
    #[lang = "local_key"]
    pub struct LocalKey<T: 'static> {
        init: fn() -> T,
    }

    fn end_of<T>(place: *mut ()) {
        intrinsics::drop_in_place(intrinsics::cast::<(), T>(place as *const ()));
    }

    pub struct AccessError {
        marker: (),
    }

    impl fmt::Debug for AccessError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("AccessError")
        }
    }

    impl<T: 'static> LocalKey<T> {
        #[lang = "local_key_new"]
        pub const fn new(init: fn() -> T) -> LocalKey<T> {
            LocalKey { init }
        }

        fn place(&'static self) -> *mut T {
            let key = intrinsics::address(self as *const LocalKey<T>);
            let inner = inner_of(intrinsics::thread_number());
            unsafe {
                let mut at = (*inner).locals;
                while !intrinsics::is_null(at as *const Local) {
                    if (*at).key == key {
                        return intrinsics::cast::<(), T>((*at).place as *const ());
                    }
                    at = (*at).next;
                }
                let made = intrinsics::allocate((self.init)());
                let place = intrinsics::cast::<T, ()>(made as *const T);
                (*inner).locals = intrinsics::allocate(Local { key, place, end: end_of::<T>, next: (*inner).locals });
                made
            }
        }

        pub fn with<F, R>(&'static self, f: F) -> R
        where
            F: FnOnce(&T) -> R,
        {
            f(unsafe { &*self.place() })
        }

        pub fn try_with<F, R>(&'static self, f: F) -> super::result::Result<R, AccessError>
        where
            F: FnOnce(&T) -> R,
        {
            Ok(f(unsafe { &*self.place() }))
        }
    }

    impl<T: 'static> LocalKey<cell::Cell<T>> {
        pub fn set(&'static self, value: T) {
            self.with(|cell| cell.set(value))
        }

        pub fn get(&'static self) -> T
        where
            T: Copy,
        {
            self.with(|cell| cell.get())
        }

        pub fn take(&'static self) -> T
        where
            T: Default,
        {
            self.with(|cell| cell.take())
        }

        pub fn replace(&'static self, value: T) -> T {
            self.with(|cell| cell.replace(value))
        }
    }

    impl<T: 'static> LocalKey<cell::RefCell<T>> {
        pub fn with_borrow<F, R>(&'static self, f: F) -> R
        where
            F: FnOnce(&T) -> R,
        {
            self.with(|cell| f(&*cell.borrow()))
        }

        pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R
        where
            F: FnOnce(&mut T) -> R,
        {
            self.with(|cell| f(&mut *cell.borrow_mut()))
        }

        pub fn set(&'static self, value: T) {
            self.with(|cell| {
                *cell.borrow_mut() = value;
            })
        }

        pub fn take(&'static self) -> T
        where
            T: Default,
        {
            self.with(|cell| cell.take())
        }
    }
}
