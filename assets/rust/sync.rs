// What threads share: `std::sync`.

pub mod sync {
    use super::*;
    use super::cell::UnsafeCell;

    pub use self::poison_types::{LockResult, PoisonError, TryLockError, TryLockResult};

    pub mod poison_types {
        use super::super::*;

        pub struct PoisonError<T> {
            guard: T,
        }

        pub enum TryLockError<T> {
            Poisoned(PoisonError<T>),
            WouldBlock,
        }

        pub type LockResult<T> = Result<T, PoisonError<T>>;
        pub type TryLockResult<T> = Result<T, TryLockError<T>>;

        impl<T> PoisonError<T> {
            pub fn new(guard: T) -> PoisonError<T> {
                PoisonError { guard }
            }

            pub fn into_inner(self) -> T {
                self.guard
            }

            pub fn get_ref(&self) -> &T {
                &self.guard
            }

            pub fn get_mut(&mut self) -> &mut T {
                &mut self.guard
            }
        }

        impl<T> fmt::Debug for PoisonError<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("PoisonError { .. }")
            }
        }

        impl<T> fmt::Display for PoisonError<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("poisoned lock: another task failed inside")
            }
        }

        impl<T> Error for PoisonError<T> {}

        impl<T> fmt::Debug for TryLockError<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    TryLockError::Poisoned(_) => f.write_str("Poisoned(..)"),
                    TryLockError::WouldBlock => f.write_str("WouldBlock"),
                }
            }
        }

        impl<T> fmt::Display for TryLockError<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    TryLockError::Poisoned(_) => f.write_str("poisoned lock: another task failed inside"),
                    TryLockError::WouldBlock => f.write_str("try_lock failed because the operation would block"),
                }
            }
        }

        impl<T> Error for TryLockError<T> {}
    }

    // ---- Arc

    struct Counts {
        strong: usize,
        weak: usize,
    }

    #[lang = "Arc"]
    pub struct Arc<T: ?Sized> {
        counts: *mut Counts,
        pointer: *mut T,
        marker: PhantomData<T>,
    }

    unsafe impl<T: ?Sized + Sync + Send> Send for Arc<T> {}
    unsafe impl<T: ?Sized + Sync + Send> Sync for Arc<T> {}
    impl<T: ?Sized> Unpin for Arc<T> {}

    impl<T> Arc<T> {
        pub fn new(value: T) -> Arc<T> {
            Arc {
                counts: intrinsics::allocate(Counts { strong: 1, weak: 1 }),
                pointer: intrinsics::allocate(value),
                marker: PhantomData,
            }
        }

        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(f: F) -> Arc<T> {
            let counts = intrinsics::allocate(Counts { strong: 0, weak: 1 });
            let pointer = intrinsics::allocate(intrinsics::uninitialized::<T>());
            let weak = Weak { counts, pointer };
            intrinsics::write(pointer, f(&weak));
            unsafe { (*counts).strong = 1 };
            intrinsics::forget(weak);
            Arc { counts, pointer, marker: PhantomData }
        }

        pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> {
            intrinsics::enter_ordered(this.counts as *const Counts, "");
            if unsafe { (*this.counts).strong } == 1 {
                let value = intrinsics::read(this.pointer as *const T);
                unsafe { (*this.counts).strong = 0 };
                intrinsics::forget(this);
                Ok(value)
            } else {
                Err(this)
            }
        }

        pub fn into_inner(this: Arc<T>) -> Option<T> {
            Arc::try_unwrap(this).ok()
        }
    }

    impl<T: Clone> Arc<T> {
        pub fn make_mut(this: &mut Arc<T>) -> &mut T {
            let alone = unsafe { (*this.counts).strong == 1 && (*this.counts).weak == 1 };
            if !alone {
                *this = Arc::new((**this).clone());
            }
            unsafe { &mut *this.pointer }
        }

        pub fn unwrap_or_clone(this: Arc<T>) -> T {
            match Arc::try_unwrap(this) {
                Ok(value) => value,
                Err(shared) => (*shared).clone(),
            }
        }
    }

    impl<T: ?Sized> Arc<T> {
        pub fn strong_count(this: &Arc<T>) -> usize {
            intrinsics::enter_ordered(this.counts as *const Counts, "");
            unsafe { (*this.counts).strong }
        }

        pub fn weak_count(this: &Arc<T>) -> usize {
            intrinsics::enter_ordered(this.counts as *const Counts, "");
            unsafe { (*this.counts).weak - 1 }
        }

        pub fn downgrade(this: &Arc<T>) -> Weak<T> {
            unsafe { (*this.counts).weak += 1 };
            Weak { counts: this.counts, pointer: this.pointer }
        }

        pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> {
            let alone = unsafe { (*this.counts).strong == 1 && (*this.counts).weak == 1 };
            if alone {
                unsafe { Some(&mut *this.pointer) }
            } else {
                None
            }
        }

        pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool {
            intrinsics::same_place(this.pointer as *const T, other.pointer as *const T)
        }

        pub fn as_ptr(this: &Arc<T>) -> *const T {
            this.pointer as *const T
        }
    }

    impl<T: ?Sized> Clone for Arc<T> {
        fn clone(&self) -> Arc<T> {
            unsafe { (*self.counts).strong += 1 };
            Arc { counts: self.counts, pointer: self.pointer, marker: PhantomData }
        }
    }

    impl<T: ?Sized> Drop for Arc<T> {
        fn drop(&mut self) {
            let last = unsafe {
                (*self.counts).strong -= 1;
                (*self.counts).strong == 0
            };
            if last {
                intrinsics::drop_in_place(self.pointer);
            }
        }
    }

    impl<T: ?Sized> Deref for Arc<T> {
        type Target = T;

        fn deref(&self) -> &T {
            unsafe { &*self.pointer }
        }
    }

    impl<T: ?Sized> AsRef<T> for Arc<T> {
        fn as_ref(&self) -> &T {
            &**self
        }
    }

    impl<T: ?Sized> Borrow<T> for Arc<T> {
        fn borrow(&self) -> &T {
            &**self
        }
    }

    impl<T: Default> Default for Arc<T> {
        fn default() -> Arc<T> {
            Arc::new(T::default())
        }
    }

    impl<T> From<T> for Arc<T> {
        fn from(value: T) -> Arc<T> {
            Arc::new(value)
        }
    }

    impl<'a> From<&'a str> for Arc<str> {
        fn from(text: &'a str) -> Arc<str> {
            Arc {
                counts: intrinsics::allocate(Counts { strong: 1, weak: 1 }),
                pointer: intrinsics::str_static(text) as *const str as *mut str,
                marker: PhantomData,
            }
        }
    }

    impl From<String> for Arc<str> {
        fn from(text: String) -> Arc<str> {
            Arc::from(text.as_str())
        }
    }

    impl<T> From<Vec<T>> for Arc<[T]> {
        fn from(all: Vec<T>) -> Arc<[T]> {
            Arc {
                counts: intrinsics::allocate(Counts { strong: 1, weak: 1 }),
                pointer: Box::into_raw(all.into_boxed_slice()),
                marker: PhantomData,
            }
        }
    }

    impl<T: ?Sized + PartialEq> PartialEq for Arc<T> {
        fn eq(&self, other: &Arc<T>) -> bool {
            **self == **other
        }
    }

    impl<T: ?Sized + Eq> Eq for Arc<T> {}

    impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> {
        fn partial_cmp(&self, other: &Arc<T>) -> Option<cmp::Ordering> {
            PartialOrd::partial_cmp(&**self, &**other)
        }
    }

    impl<T: ?Sized + Ord> Ord for Arc<T> {
        fn cmp(&self, other: &Arc<T>) -> cmp::Ordering {
            Ord::cmp(&**self, &**other)
        }
    }

    impl<T: ?Sized + Hash> Hash for Arc<T> {
        fn hash<H: Hasher>(&self, state: &mut H) {
            (**self).hash(state)
        }
    }

    impl<T: ?Sized + fmt::Debug> fmt::Debug for Arc<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Debug::fmt(&**self, f)
        }
    }

    impl<T: ?Sized + fmt::Display> fmt::Display for Arc<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Display::fmt(&**self, f)
        }
    }

    impl<T: Error> Error for Arc<T> {}

    #[full_path]
    pub struct Weak<T: ?Sized> {
        counts: *mut Counts,
        pointer: *mut T,
    }

    unsafe impl<T: ?Sized + Sync + Send> Send for Weak<T> {}
    unsafe impl<T: ?Sized + Sync + Send> Sync for Weak<T> {}

    impl<T> Weak<T> {
        pub fn new() -> Weak<T> {
            Weak { counts: intrinsics::allocate(Counts { strong: 0, weak: 1 }), pointer: intrinsics::null() }
        }
    }

    impl<T> Default for Weak<T> {
        fn default() -> Weak<T> {
            Weak::new()
        }
    }

    impl<T: ?Sized> Weak<T> {
        pub fn upgrade(&self) -> Option<Arc<T>> {
            intrinsics::enter_ordered(self.counts as *const Counts, "");
            unsafe {
                if (*self.counts).strong == 0 {
                    return None;
                }
                (*self.counts).strong += 1;
            }
            Some(Arc { counts: self.counts, pointer: self.pointer, marker: PhantomData })
        }

        pub fn strong_count(&self) -> usize {
            intrinsics::enter_ordered(self.counts as *const Counts, "");
            unsafe { (*self.counts).strong }
        }
    }

    impl<T: ?Sized> Clone for Weak<T> {
        fn clone(&self) -> Weak<T> {
            unsafe { (*self.counts).weak += 1 };
            Weak { counts: self.counts, pointer: self.pointer }
        }
    }

    impl<T: ?Sized> Drop for Weak<T> {
        fn drop(&mut self) {
            unsafe { (*self.counts).weak -= 1 };
        }
    }

    impl<T: ?Sized> fmt::Debug for Weak<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("(Weak)")
        }
    }

    // ---- Mutex

    #[lang = "Mutex"]
    #[full_path]
    pub struct Mutex<T: ?Sized> {
        raw: intrinsics::RawMutex,
        poisoned: bool,
        value: UnsafeCell<T>,
    }

    unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}
    unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}

    impl<T> Mutex<T> {
        pub const fn new(value: T) -> Mutex<T> {
            Mutex { raw: intrinsics::RawMutex, poisoned: false, value: UnsafeCell::new(value) }
        }

        pub fn into_inner(self) -> LockResult<T> {
            let poisoned = self.poisoned;
            let value = self.value.into_inner();
            if poisoned {
                Err(PoisonError::new(value))
            } else {
                Ok(value)
            }
        }
    }

    impl<T: ?Sized> Mutex<T> {
        fn poison(&self) -> *mut bool {
            &self.poisoned as *const bool as *mut bool
        }

        pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
            intrinsics::mutex_lock(&self.raw as *const intrinsics::RawMutex);
            self.locked()
        }

        fn locked(&self) -> LockResult<MutexGuard<'_, T>> {
            let guard = MutexGuard { lock: self, panicking: intrinsics::panicking() };
            if unsafe { *self.poison() } {
                Err(PoisonError::new(guard))
            } else {
                Ok(guard)
            }
        }

        pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
            if intrinsics::mutex_try_lock(&self.raw as *const intrinsics::RawMutex) {
                match self.locked() {
                    Ok(guard) => Ok(guard),
                    Err(poisoned) => Err(TryLockError::Poisoned(poisoned)),
                }
            } else {
                Err(TryLockError::WouldBlock)
            }
        }

        pub fn is_poisoned(&self) -> bool {
            intrinsics::enter_ordered(&self.raw as *const intrinsics::RawMutex, "look at the poison of");
            unsafe { *self.poison() }
        }

        pub fn clear_poison(&self) {
            intrinsics::enter_ordered(&self.raw as *const intrinsics::RawMutex, "clear the poison of");
            unsafe { *self.poison() = false };
        }

        pub fn get_mut(&mut self) -> LockResult<&mut T> {
            let poisoned = self.poisoned;
            let value = self.value.get_mut();
            if poisoned {
                Err(PoisonError::new(value))
            } else {
                Ok(value)
            }
        }
    }

    impl<T: Default> Default for Mutex<T> {
        fn default() -> Mutex<T> {
            Mutex::new(T::default())
        }
    }

    impl<T> From<T> for Mutex<T> {
        fn from(value: T) -> Mutex<T> {
            Mutex::new(value)
        }
    }

    impl<T: ?Sized + fmt::Debug> fmt::Debug for Mutex<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let mut d = f.debug_struct("Mutex");
            match self.try_lock() {
                Ok(guard) => {
                    d.field("data", &guard);
                }
                Err(TryLockError::Poisoned(error)) => {
                    d.field("data", &error.get_ref());
                }
                Err(TryLockError::WouldBlock) => {
                    d.field("data", &LockedText);
                }
            }
            d.field("poisoned", &unsafe { *self.poison() });
            d.finish_non_exhaustive()
        }
    }

    struct LockedText;

    impl fmt::Debug for LockedText {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("\"<locked>\"")
        }
    }

    #[full_path]
    #[must_use = "if unused the Mutex will immediately unlock"]
    pub struct MutexGuard<'a, T: ?Sized + 'a> {
        lock: &'a Mutex<T>,
        panicking: bool,
    }

    impl<'a, T: ?Sized> !Send for MutexGuard<'a, T> {}
    unsafe impl<'a, T: ?Sized + Sync> Sync for MutexGuard<'a, T> {}

    impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> {
        type Target = T;

        fn deref(&self) -> &T {
            unsafe { &*self.lock.value.get() }
        }
    }

    impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> {
        fn deref_mut(&mut self) -> &mut T {
            unsafe { &mut *self.lock.value.get() }
        }
    }

    impl<'a, T: ?Sized> Drop for MutexGuard<'a, T> {
        fn drop(&mut self) {
            if !self.panicking && intrinsics::panicking() {
                unsafe { *self.lock.poison() = true };
            }
            intrinsics::mutex_unlock(&self.lock.raw as *const intrinsics::RawMutex);
        }
    }

    impl<'a, T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'a, T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Debug::fmt(&**self, f)
        }
    }

    impl<'a, T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'a, T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Display::fmt(&**self, f)
        }
    }

    // ---- RwLock

    #[lang = "RwLock"]
    #[full_path]
    pub struct RwLock<T: ?Sized> {
        raw: intrinsics::RawRwLock,
        poisoned: bool,
        value: UnsafeCell<T>,
    }

    unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}
    unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}

    impl<T> RwLock<T> {
        pub const fn new(value: T) -> RwLock<T> {
            RwLock { raw: intrinsics::RawRwLock, poisoned: false, value: UnsafeCell::new(value) }
        }

        pub fn into_inner(self) -> LockResult<T> {
            let poisoned = self.poisoned;
            let value = self.value.into_inner();
            if poisoned {
                Err(PoisonError::new(value))
            } else {
                Ok(value)
            }
        }
    }

    impl<T: ?Sized> RwLock<T> {
        fn poison(&self) -> *mut bool {
            &self.poisoned as *const bool as *mut bool
        }

        fn readable(&self) -> LockResult<RwLockReadGuard<'_, T>> {
            let guard = RwLockReadGuard { lock: self };
            if unsafe { *self.poison() } {
                Err(PoisonError::new(guard))
            } else {
                Ok(guard)
            }
        }

        fn writable(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
            let guard = RwLockWriteGuard { lock: self, panicking: intrinsics::panicking() };
            if unsafe { *self.poison() } {
                Err(PoisonError::new(guard))
            } else {
                Ok(guard)
            }
        }

        pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
            intrinsics::rwlock_read(&self.raw as *const intrinsics::RawRwLock);
            self.readable()
        }

        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
            if intrinsics::rwlock_try_read(&self.raw as *const intrinsics::RawRwLock) {
                match self.readable() {
                    Ok(guard) => Ok(guard),
                    Err(poisoned) => Err(TryLockError::Poisoned(poisoned)),
                }
            } else {
                Err(TryLockError::WouldBlock)
            }
        }

        pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
            intrinsics::rwlock_write(&self.raw as *const intrinsics::RawRwLock);
            self.writable()
        }

        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {
            if intrinsics::rwlock_try_write(&self.raw as *const intrinsics::RawRwLock) {
                match self.writable() {
                    Ok(guard) => Ok(guard),
                    Err(poisoned) => Err(TryLockError::Poisoned(poisoned)),
                }
            } else {
                Err(TryLockError::WouldBlock)
            }
        }

        pub fn is_poisoned(&self) -> bool {
            intrinsics::enter_ordered(&self.raw as *const intrinsics::RawRwLock, "look at the poison of");
            unsafe { *self.poison() }
        }

        pub fn get_mut(&mut self) -> LockResult<&mut T> {
            let poisoned = self.poisoned;
            let value = self.value.get_mut();
            if poisoned {
                Err(PoisonError::new(value))
            } else {
                Ok(value)
            }
        }
    }

    impl<T: Default> Default for RwLock<T> {
        fn default() -> RwLock<T> {
            RwLock::new(T::default())
        }
    }

    impl<T> From<T> for RwLock<T> {
        fn from(value: T) -> RwLock<T> {
            RwLock::new(value)
        }
    }

    impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLock<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let mut d = f.debug_struct("RwLock");
            match self.try_read() {
                Ok(guard) => {
                    d.field("data", &guard);
                }
                Err(TryLockError::Poisoned(error)) => {
                    d.field("data", &error.get_ref());
                }
                Err(TryLockError::WouldBlock) => {
                    d.field("data", &LockedText);
                }
            }
            d.field("poisoned", &unsafe { *self.poison() });
            d.finish_non_exhaustive()
        }
    }

    #[full_path]
    #[must_use = "if unused the RwLock will immediately unlock"]
    pub struct RwLockReadGuard<'a, T: ?Sized + 'a> {
        lock: &'a RwLock<T>,
    }

    impl<'a, T: ?Sized> !Send for RwLockReadGuard<'a, T> {}
    unsafe impl<'a, T: ?Sized + Sync> Sync for RwLockReadGuard<'a, T> {}

    impl<'a, T: ?Sized> Deref for RwLockReadGuard<'a, T> {
        type Target = T;

        fn deref(&self) -> &T {
            unsafe { &*self.lock.value.get() }
        }
    }

    impl<'a, T: ?Sized> Drop for RwLockReadGuard<'a, T> {
        fn drop(&mut self) {
            intrinsics::rwlock_unlock_read(&self.lock.raw as *const intrinsics::RawRwLock);
        }
    }

    impl<'a, T: ?Sized + fmt::Debug> fmt::Debug for RwLockReadGuard<'a, T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Debug::fmt(&**self, f)
        }
    }

    impl<'a, T: ?Sized + fmt::Display> fmt::Display for RwLockReadGuard<'a, T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Display::fmt(&**self, f)
        }
    }

    #[full_path]
    #[must_use = "if unused the RwLock will immediately unlock"]
    pub struct RwLockWriteGuard<'a, T: ?Sized + 'a> {
        lock: &'a RwLock<T>,
        panicking: bool,
    }

    impl<'a, T: ?Sized> !Send for RwLockWriteGuard<'a, T> {}
    unsafe impl<'a, T: ?Sized + Sync> Sync for RwLockWriteGuard<'a, T> {}

    impl<'a, T: ?Sized> Deref for RwLockWriteGuard<'a, T> {
        type Target = T;

        fn deref(&self) -> &T {
            unsafe { &*self.lock.value.get() }
        }
    }

    impl<'a, T: ?Sized> DerefMut for RwLockWriteGuard<'a, T> {
        fn deref_mut(&mut self) -> &mut T {
            unsafe { &mut *self.lock.value.get() }
        }
    }

    impl<'a, T: ?Sized> Drop for RwLockWriteGuard<'a, T> {
        fn drop(&mut self) {
            if !self.panicking && intrinsics::panicking() {
                unsafe { *self.lock.poison() = true };
            }
            intrinsics::rwlock_unlock_write(&self.lock.raw as *const intrinsics::RawRwLock);
        }
    }

    impl<'a, T: ?Sized + fmt::Debug> fmt::Debug for RwLockWriteGuard<'a, T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Debug::fmt(&**self, f)
        }
    }

    impl<'a, T: ?Sized + fmt::Display> fmt::Display for RwLockWriteGuard<'a, T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Display::fmt(&**self, f)
        }
    }

    // ---- Condvar

    pub struct Condvar {
        raw: intrinsics::RawCondition,
    }

    pub struct WaitTimeoutResult {
        late: bool,
    }

    impl WaitTimeoutResult {
        pub fn timed_out(&self) -> bool {
            self.late
        }
    }

    impl Clone for WaitTimeoutResult {
        fn clone(&self) -> WaitTimeoutResult {
            *self
        }
    }

    impl Copy for WaitTimeoutResult {}

    impl fmt::Debug for WaitTimeoutResult {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_tuple("WaitTimeoutResult").field(&self.late).finish()
        }
    }

    impl Condvar {
        pub const fn new() -> Condvar {
            Condvar { raw: intrinsics::RawCondition }
        }

        pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
            let lock = guard.lock;
            intrinsics::condition_enlist(&self.raw as *const intrinsics::RawCondition);
            intrinsics::mutex_unlock(&lock.raw as *const intrinsics::RawMutex);
            intrinsics::condition_await(&self.raw as *const intrinsics::RawCondition);
            intrinsics::mutex_lock(&lock.raw as *const intrinsics::RawMutex);
            if unsafe { *lock.poison() } {
                Err(PoisonError::new(guard))
            } else {
                Ok(guard)
            }
        }

        pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(
            &self,
            guard: MutexGuard<'a, T>,
            mut condition: F,
        ) -> LockResult<MutexGuard<'a, T>> {
            let mut guard = guard;
            while condition(&mut *guard) {
                guard = self.wait(guard)?;
            }
            Ok(guard)
        }

        pub fn wait_timeout<'a, T>(
            &self,
            guard: MutexGuard<'a, T>,
            limit: time::Duration,
        ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
            let lock = guard.lock;
            intrinsics::condition_enlist(&self.raw as *const intrinsics::RawCondition);
            intrinsics::mutex_unlock(&lock.raw as *const intrinsics::RawMutex);
            let came = intrinsics::condition_await_for(
                &self.raw as *const intrinsics::RawCondition,
                limit.as_nanos_i64(),
            );
            intrinsics::mutex_lock(&lock.raw as *const intrinsics::RawMutex);
            let result = (guard, WaitTimeoutResult { late: !came });
            if unsafe { *lock.poison() } {
                Err(PoisonError::new(result))
            } else {
                Ok(result)
            }
        }

        pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(
            &self,
            guard: MutexGuard<'a, T>,
            limit: time::Duration,
            mut condition: F,
        ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
            let start = intrinsics::clock();
            let mut guard = guard;
            loop {
                if !condition(&mut *guard) {
                    return Ok((guard, WaitTimeoutResult { late: false }));
                }
                let gone = intrinsics::clock() - start;
                if gone >= limit.as_nanos_i64() {
                    return Ok((guard, WaitTimeoutResult { late: true }));
                }
                let left = time::Duration::from_nanos((limit.as_nanos_i64() - gone) as u64);
                guard = self.wait_timeout(guard, left)?.0;
            }
        }

        pub fn notify_one(&self) {
            intrinsics::condition_notify(&self.raw as *const intrinsics::RawCondition, false);
        }

        pub fn notify_all(&self) {
            intrinsics::condition_notify(&self.raw as *const intrinsics::RawCondition, true);
        }
    }

    impl Default for Condvar {
        fn default() -> Condvar {
            Condvar::new()
        }
    }

    impl fmt::Debug for Condvar {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("Condvar { .. }")
        }
    }

    // ---- Barrier

    pub struct Barrier {
        condition: intrinsics::RawCondition,
        total: usize,
        arrived: usize,
    }

    pub struct BarrierWaitResult {
        leads: bool,
    }

    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool {
            self.leads
        }
    }

    impl fmt::Debug for BarrierWaitResult {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("BarrierWaitResult").field("is_leader", &self.leads).finish()
        }
    }

    impl Barrier {
        pub const fn new(total: usize) -> Barrier {
            Barrier { condition: intrinsics::RawCondition, total, arrived: 0 }
        }

        pub fn wait(&self) -> BarrierWaitResult {
            intrinsics::enter_ordered(&self.condition as *const intrinsics::RawCondition, "arrive at");
            let arrived = &self.arrived as *const usize as *mut usize;
            unsafe { *arrived += 1 };
            if unsafe { *arrived } < self.total {
                intrinsics::condition_enlist(&self.condition as *const intrinsics::RawCondition);
                intrinsics::condition_await(&self.condition as *const intrinsics::RawCondition);
                BarrierWaitResult { leads: false }
            } else {
                unsafe { *arrived = 0 };
                intrinsics::condition_notify(&self.condition as *const intrinsics::RawCondition, true);
                BarrierWaitResult { leads: true }
            }
        }
    }

    impl fmt::Debug for Barrier {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("Barrier { .. }")
        }
    }

    // ---- Once, OnceLock, LazyLock

    pub struct Once {
        raw: intrinsics::RawOnce,
        poisoned: bool,
    }

    pub struct OnceState {
        poisoned: bool,
    }

    impl OnceState {
        pub fn is_poisoned(&self) -> bool {
            self.poisoned
        }
    }

    impl Once {
        pub const fn new() -> Once {
            Once { raw: intrinsics::RawOnce, poisoned: false }
        }

        pub fn call_once<F: FnOnce()>(&self, f: F) {
            self.begin(f, false)
        }

        pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {
            let poisoned = self.poisoned;
            self.begin(move || f(&OnceState { poisoned }), true)
        }

        fn begin<F: FnOnce()>(&self, f: F, force: bool) {
            if !intrinsics::once_begin(&self.raw as *const intrinsics::RawOnce) {
                return;
            }
            let poisoned = &self.poisoned as *const bool as *mut bool;
            if unsafe { *poisoned } && !force {
                intrinsics::once_abandon(&self.raw as *const intrinsics::RawOnce);
                panic!("Once instance has previously been poisoned");
            }
            match intrinsics::catch(f) {
                Ok(_) => {
                    unsafe { *poisoned = false };
                    intrinsics::once_end(&self.raw as *const intrinsics::RawOnce)
                }
                Err(payload) => {
                    unsafe { *poisoned = true };
                    intrinsics::once_abandon(&self.raw as *const intrinsics::RawOnce);
                    intrinsics::unwind(payload, "")
                }
            }
        }

        pub fn is_completed(&self) -> bool {
            intrinsics::once_done(&self.raw as *const intrinsics::RawOnce)
        }
    }

    impl fmt::Debug for Once {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("Once { .. }")
        }
    }

    pub struct OnceLock<T> {
        once: Once,
        value: UnsafeCell<Option<T>>,
    }

    unsafe impl<T: Sync + Send> Sync for OnceLock<T> {}
    unsafe impl<T: Send> Send for OnceLock<T> {}

    impl<T> OnceLock<T> {
        pub const fn new() -> OnceLock<T> {
            OnceLock { once: Once::new(), value: UnsafeCell::new(None) }
        }

        pub fn get(&self) -> Option<&T> {
            if self.once.is_completed() {
                unsafe { (*self.value.get()).as_ref() }
            } else {
                None
            }
        }

        pub fn get_mut(&mut self) -> Option<&mut T> {
            self.value.get_mut().as_mut()
        }

        pub fn set(&self, value: T) -> Result<(), T> {
            let mut given = Some(value);
            self.once.call_once_force(|_| {
                unsafe { *self.value.get() = given.take() };
            });
            match given {
                None => Ok(()),
                Some(value) => Err(value),
            }
        }

        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
            self.once.call_once_force(|_| {
                let value = f();
                unsafe { *self.value.get() = Some(value) };
            });
            unsafe { (*self.value.get()).as_ref().unwrap() }
        }

        pub fn into_inner(self) -> Option<T> {
            self.value.into_inner()
        }

        pub fn take(&mut self) -> Option<T> {
            mem::replace(self, OnceLock::new()).into_inner()
        }
    }

    impl<T> Default for OnceLock<T> {
        fn default() -> OnceLock<T> {
            OnceLock::new()
        }
    }

    impl<T> From<T> for OnceLock<T> {
        fn from(value: T) -> OnceLock<T> {
            let cell = OnceLock::new();
            match cell.set(value) {
                Ok(_) => cell,
                Err(_) => panic!("a new cell is empty"),
            }
        }
    }

    impl<T: fmt::Debug> fmt::Debug for OnceLock<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let mut d = f.debug_tuple("OnceLock");
            match self.get() {
                Some(value) => d.field(value),
                None => d.field(&UninitText),
            };
            d.finish()
        }
    }

    struct UninitText;

    impl fmt::Debug for UninitText {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("<uninit>")
        }
    }

    pub struct LazyLock<T, F = fn() -> T> {
        cell: OnceLock<T>,
        init: UnsafeCell<Option<F>>,
    }

    unsafe impl<T: Sync + Send, F: Send> Sync for LazyLock<T, F> {}

    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub const fn new(f: F) -> LazyLock<T, F> {
            LazyLock { cell: OnceLock::new(), init: UnsafeCell::new(Some(f)) }
        }

        pub fn force(this: &LazyLock<T, F>) -> &T {
            this.cell.get_or_init(|| match unsafe { (*this.init.get()).take() } {
                Some(f) => f(),
                None => panic!("LazyLock instance has previously been poisoned"),
            })
        }
    }

    impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
        type Target = T;

        fn deref(&self) -> &T {
            LazyLock::force(self)
        }
    }

    // ---- atomics

    pub mod atomic {
        use super::super::*;

        pub enum Ordering {
            Relaxed,
            Release,
            Acquire,
            AcqRel,
            SeqCst,
        }

        impl Clone for Ordering {
            fn clone(&self) -> Ordering {
                *self
            }
        }

        impl Copy for Ordering {}

        impl PartialEq for Ordering {
            fn eq(&self, other: &Ordering) -> bool {
                mem::discriminant(self) == mem::discriminant(other)
            }
        }

        impl Eq for Ordering {}

        impl fmt::Debug for Ordering {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    Ordering::Relaxed => "Relaxed",
                    Ordering::Release => "Release",
                    Ordering::Acquire => "Acquire",
                    Ordering::AcqRel => "AcqRel",
                    Ordering::SeqCst => "SeqCst",
                })
            }
        }

        pub fn fence(_order: Ordering) {}

        pub fn compiler_fence(_order: Ordering) {}

        #[lang = "Atomic"]
        pub struct Atomic<T> {
            raw: intrinsics::RawAtomic<T>,
        }

        unsafe impl<T> Sync for Atomic<T> {}
        unsafe impl<T> Send for Atomic<T> {}

        pub type AtomicBool = Atomic<bool>;
        pub type AtomicI8 = Atomic<i8>;
        pub type AtomicI16 = Atomic<i16>;
        pub type AtomicI32 = Atomic<i32>;
        pub type AtomicI64 = Atomic<i64>;
        pub type AtomicIsize = Atomic<isize>;
        pub type AtomicU8 = Atomic<u8>;
        pub type AtomicU16 = Atomic<u16>;
        pub type AtomicU32 = Atomic<u32>;
        pub type AtomicU64 = Atomic<u64>;
        pub type AtomicUsize = Atomic<usize>;
        pub type AtomicPtr<T> = Atomic<*mut T>;

        impl<T: Copy> Atomic<T> {
            fn cell(&self) -> *const intrinsics::RawAtomic<T> {
                &self.raw as *const intrinsics::RawAtomic<T>
            }

            pub const fn new(value: T) -> Atomic<T> {
                Atomic { raw: intrinsics::atomic_new(value) }
            }

            pub fn load(&self, _order: Ordering) -> T {
                intrinsics::atomic_load(self.cell())
            }

            pub fn store(&self, value: T, _order: Ordering) {
                intrinsics::atomic_store(self.cell(), value)
            }

            pub fn swap(&self, value: T, _order: Ordering) -> T {
                intrinsics::atomic_swap(self.cell(), value)
            }

            pub fn compare_exchange(&self, current: T, new: T, _success: Ordering, _failure: Ordering) -> Result<T, T> {
                let (old, exchanged) = intrinsics::atomic_compare_exchange(self.cell(), current, new);
                if exchanged {
                    Ok(old)
                } else {
                    Err(old)
                }
            }

            pub fn compare_exchange_weak(
                &self,
                current: T,
                new: T,
                _success: Ordering,
                _failure: Ordering,
            ) -> Result<T, T> {
                let (old, exchanged) = intrinsics::atomic_compare_exchange(self.cell(), current, new);
                if exchanged {
                    Ok(old)
                } else {
                    Err(old)
                }
            }

            pub fn compare_and_swap(&self, current: T, new: T, _order: Ordering) -> T {
                intrinsics::atomic_compare_exchange(self.cell(), current, new).0
            }

            pub fn fetch_update<F: FnMut(T) -> Option<T>>(
                &self,
                set: Ordering,
                fetch: Ordering,
                mut f: F,
            ) -> Result<T, T> {
                let mut previous = self.load(fetch);
                while let Some(next) = f(previous) {
                    match self.compare_exchange_weak(previous, next, set, fetch) {
                        Ok(old) => return Ok(old),
                        Err(changed) => previous = changed,
                    }
                }
                Err(previous)
            }

            pub fn get_mut(&mut self) -> &mut T {
                unsafe { &mut *intrinsics::atomic_cell(self.cell()) }
            }

            pub fn as_ptr(&self) -> *mut T {
                intrinsics::atomic_cell(self.cell())
            }

            pub fn into_inner(self) -> T {
                intrinsics::read(intrinsics::atomic_cell(self.cell()) as *const T)
            }
        }

        /// The whole numbers.
        pub trait AtomicNumber: Copy {}

        impl AtomicNumber for i8 {}
        impl AtomicNumber for i16 {}
        impl AtomicNumber for i32 {}
        impl AtomicNumber for i64 {}
        impl AtomicNumber for isize {}
        impl AtomicNumber for u8 {}
        impl AtomicNumber for u16 {}
        impl AtomicNumber for u32 {}
        impl AtomicNumber for u64 {}
        impl AtomicNumber for usize {}

        impl<T: AtomicNumber> Atomic<T> {
            pub fn fetch_add(&self, value: T, _order: Ordering) -> T {
                intrinsics::atomic_add(self.cell(), value)
            }

            pub fn fetch_sub(&self, value: T, _order: Ordering) -> T {
                intrinsics::atomic_sub(self.cell(), value)
            }

            pub fn fetch_and(&self, value: T, _order: Ordering) -> T {
                intrinsics::atomic_and(self.cell(), value)
            }

            pub fn fetch_nand(&self, value: T, _order: Ordering) -> T {
                intrinsics::atomic_nand(self.cell(), value)
            }

            pub fn fetch_or(&self, value: T, _order: Ordering) -> T {
                intrinsics::atomic_or(self.cell(), value)
            }

            pub fn fetch_xor(&self, value: T, _order: Ordering) -> T {
                intrinsics::atomic_xor(self.cell(), value)
            }

            pub fn fetch_max(&self, value: T, _order: Ordering) -> T {
                intrinsics::atomic_max(self.cell(), value)
            }

            pub fn fetch_min(&self, value: T, _order: Ordering) -> T {
                intrinsics::atomic_min(self.cell(), value)
            }
        }

        impl Atomic<bool> {
            pub fn fetch_and(&self, value: bool, _order: Ordering) -> bool {
                intrinsics::atomic_and(self.cell(), value)
            }

            pub fn fetch_nand(&self, value: bool, _order: Ordering) -> bool {
                intrinsics::atomic_nand(self.cell(), value)
            }

            pub fn fetch_or(&self, value: bool, _order: Ordering) -> bool {
                intrinsics::atomic_or(self.cell(), value)
            }

            pub fn fetch_xor(&self, value: bool, _order: Ordering) -> bool {
                intrinsics::atomic_xor(self.cell(), value)
            }

            pub fn fetch_not(&self, _order: Ordering) -> bool {
                intrinsics::atomic_xor(self.cell(), true)
            }
        }

        impl<T: Copy + Default> Default for Atomic<T> {
            fn default() -> Atomic<T> {
                Atomic::new(T::default())
            }
        }

        impl<T: Copy> From<T> for Atomic<T> {
            fn from(value: T) -> Atomic<T> {
                Atomic::new(value)
            }
        }

        impl<T: Copy + fmt::Debug> fmt::Debug for Atomic<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.load(Ordering::Relaxed), f)
            }
        }
    }

    // ---- channels

    pub mod mpsc {
        use super::super::*;

        struct Shared<T> {
            channel: *mut intrinsics::RawChannel<T>,
            senders: usize,
        }

        #[full_path]
        pub struct Sender<T> {
            shared: *mut Shared<T>,
        }

        pub struct SyncSender<T> {
            shared: *mut Shared<T>,
        }

        #[full_path]
        pub struct Receiver<T> {
            shared: *mut Shared<T>,
        }

        unsafe impl<T: Send> Send for Sender<T> {}
        unsafe impl<T: Send> Sync for Sender<T> {}
        unsafe impl<T: Send> Send for SyncSender<T> {}
        unsafe impl<T: Send> Sync for SyncSender<T> {}
        unsafe impl<T: Send> Send for Receiver<T> {}
        impl<T> !Sync for Receiver<T> {}

        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
            let channel = intrinsics::channel_make::<T>(18446744073709551615);
            let shared = intrinsics::allocate(Shared { channel, senders: 1 });
            (Sender { shared }, Receiver { shared })
        }

        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
            let channel = intrinsics::channel_make::<T>(bound);
            let shared = intrinsics::allocate(Shared { channel, senders: 1 });
            (SyncSender { shared }, Receiver { shared })
        }

        fn send_to<T>(shared: *mut Shared<T>, value: T) -> Result<(), SendError<T>> {
            let kept = mem::ManuallyDrop::new(value);
            let channel = unsafe { (*shared).channel } as *const intrinsics::RawChannel<T>;
            if intrinsics::channel_send(channel, intrinsics::read(&*kept as *const T)) {
                Ok(())
            } else {
                Err(SendError(mem::ManuallyDrop::into_inner(kept)))
            }
        }

        fn one_more<T>(shared: *mut Shared<T>) {
            unsafe { (*shared).senders += 1 };
        }

        fn one_less<T>(shared: *mut Shared<T>) {
            let last = unsafe {
                (*shared).senders -= 1;
                (*shared).senders == 0
            };
            if last {
                intrinsics::channel_close(unsafe { (*shared).channel } as *const intrinsics::RawChannel<T>);
            }
        }

        impl<T> Sender<T> {
            pub fn send(&self, value: T) -> Result<(), SendError<T>> {
                send_to(self.shared, value)
            }
        }

        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Sender<T> {
                one_more(self.shared);
                Sender { shared: self.shared }
            }
        }

        impl<T> Drop for Sender<T> {
            fn drop(&mut self) {
                one_less(self.shared)
            }
        }

        impl<T> SyncSender<T> {
            pub fn send(&self, value: T) -> Result<(), SendError<T>> {
                send_to(self.shared, value)
            }

            pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
                let kept = mem::ManuallyDrop::new(value);
                let channel = unsafe { (*self.shared).channel } as *const intrinsics::RawChannel<T>;
                match intrinsics::channel_try_send(channel, intrinsics::read(&*kept as *const T)) {
                    0 => Ok(()),
                    1 => Err(TrySendError::Full(mem::ManuallyDrop::into_inner(kept))),
                    _ => Err(TrySendError::Disconnected(mem::ManuallyDrop::into_inner(kept))),
                }
            }
        }

        impl<T> Clone for SyncSender<T> {
            fn clone(&self) -> SyncSender<T> {
                one_more(self.shared);
                SyncSender { shared: self.shared }
            }
        }

        impl<T> Drop for SyncSender<T> {
            fn drop(&mut self) {
                one_less(self.shared)
            }
        }

        impl<T> Receiver<T> {
            fn channel(&self) -> *const intrinsics::RawChannel<T> {
                unsafe { (*self.shared).channel as *const intrinsics::RawChannel<T> }
            }

            pub fn recv(&self) -> Result<T, RecvError> {
                match intrinsics::channel_receive(self.channel()) {
                    Some(value) => Ok(value),
                    None => Err(RecvError),
                }
            }

            pub fn try_recv(&self) -> Result<T, TryRecvError> {
                match intrinsics::channel_try_receive(self.channel()) {
                    Some(Some(value)) => Ok(value),
                    Some(None) => Err(TryRecvError::Empty),
                    None => Err(TryRecvError::Disconnected),
                }
            }

            pub fn recv_timeout(&self, limit: time::Duration) -> Result<T, RecvTimeoutError> {
                match intrinsics::channel_receive_for(self.channel(), limit.as_nanos_i64()) {
                    Some(Some(value)) => Ok(value),
                    Some(None) => Err(RecvTimeoutError::Timeout),
                    None => Err(RecvTimeoutError::Disconnected),
                }
            }

            pub fn iter(&self) -> Iter<'_, T> {
                Iter { receiver: self }
            }

            pub fn try_iter(&self) -> TryIter<'_, T> {
                TryIter { receiver: self }
            }
        }

        impl<T> Drop for Receiver<T> {
            fn drop(&mut self) {
                intrinsics::enter(self.channel(), "drop the receiver of");
                intrinsics::channel_close(self.channel());
                if intrinsics::needs_drop::<T>() {
                    while let Some(Some(value)) = intrinsics::channel_try_receive(self.channel()) {
                        mem::drop(value);
                    }
                }
            }
        }

        pub struct Iter<'a, T: 'a> {
            receiver: &'a Receiver<T>,
        }

        impl<'a, T> Iterator for Iter<'a, T> {
            type Item = T;

            fn next(&mut self) -> Option<T> {
                self.receiver.recv().ok()
            }
        }

        pub struct TryIter<'a, T: 'a> {
            receiver: &'a Receiver<T>,
        }

        impl<'a, T> Iterator for TryIter<'a, T> {
            type Item = T;

            fn next(&mut self) -> Option<T> {
                self.receiver.try_recv().ok()
            }
        }

        pub struct IntoIter<T> {
            receiver: Receiver<T>,
        }

        impl<T> Iterator for IntoIter<T> {
            type Item = T;

            fn next(&mut self) -> Option<T> {
                self.receiver.recv().ok()
            }
        }

        impl<'a, T> IntoIterator for &'a Receiver<T> {
            type Item = T;
            type IntoIter = Iter<'a, T>;

            fn into_iter(self) -> Iter<'a, T> {
                self.iter()
            }
        }

        impl<T> IntoIterator for Receiver<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;

            fn into_iter(self) -> IntoIter<T> {
                IntoIter { receiver: self }
            }
        }

        impl<T> fmt::Debug for Sender<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("Sender { .. }")
            }
        }

        impl<T> fmt::Debug for SyncSender<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("SyncSender { .. }")
            }
        }

        impl<T> fmt::Debug for Receiver<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("Receiver { .. }")
            }
        }

        pub struct SendError<T>(pub T);

        impl<T> fmt::Debug for SendError<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("SendError { .. }")
            }
        }

        impl<T> fmt::Display for SendError<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("sending on a closed channel")
            }
        }

        impl<T> Error for SendError<T> {}

        #[derive(PartialEq, Eq, Clone, Copy, Debug)]
        pub struct RecvError;

        impl fmt::Display for RecvError {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("receiving on a closed channel")
            }
        }

        impl Error for RecvError {}

        #[derive(PartialEq, Eq, Clone, Copy, Debug)]
        pub enum TryRecvError {
            Empty,
            Disconnected,
        }

        impl fmt::Display for TryRecvError {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    TryRecvError::Empty => "receiving on an empty channel",
                    TryRecvError::Disconnected => "receiving on a closed channel",
                })
            }
        }

        impl Error for TryRecvError {}

        #[derive(PartialEq, Eq, Clone, Copy, Debug)]
        pub enum RecvTimeoutError {
            Timeout,
            Disconnected,
        }

        impl fmt::Display for RecvTimeoutError {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    RecvTimeoutError::Timeout => "timed out waiting on channel",
                    RecvTimeoutError::Disconnected => "channel is empty and sending half is closed",
                })
            }
        }

        impl Error for RecvTimeoutError {}

        #[derive(PartialEq, Eq, Clone, Copy)]
        pub enum TrySendError<T> {
            Full(T),
            Disconnected(T),
        }

        impl<T> fmt::Debug for TrySendError<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    TrySendError::Full(_) => "Full(..)",
                    TrySendError::Disconnected(_) => "Disconnected(..)",
                })
            }
        }

        impl<T> fmt::Display for TrySendError<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    TrySendError::Full(_) => "sending on a full channel",
                    TrySendError::Disconnected(_) => "sending on a closed channel",
                })
            }
        }

        impl<T> Error for TrySendError<T> {}
    }
}
