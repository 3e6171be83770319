// Pointers and what owns memory: `std::ptr`, `std::mem`, `std::boxed`, `std::rc`, `std::cell`.

pub mod ptr {
    use super::*;

    pub const fn null<T>() -> *const T {
        intrinsics::null::<T>() as *const T
    }

    pub const fn null_mut<T>() -> *mut T {
        intrinsics::null::<T>()
    }

    pub unsafe fn read<T>(from: *const T) -> T {
        intrinsics::read(from)
    }

    pub unsafe fn read_volatile<T>(from: *const T) -> T {
        intrinsics::read(from)
    }

    pub unsafe fn write<T>(to: *mut T, value: T) {
        intrinsics::write(to, value)
    }

    pub unsafe fn write_volatile<T>(to: *mut T, value: T) {
        intrinsics::write(to, value)
    }

    pub unsafe fn replace<T>(to: *mut T, value: T) -> T {
        let old = intrinsics::read(to as *const T);
        intrinsics::write(to, value);
        old
    }

    pub unsafe fn swap<T>(one: *mut T, other: *mut T) {
        intrinsics::swap(one, other)
    }

    pub unsafe fn copy<T>(from: *const T, to: *mut T, count: usize) {
        intrinsics::copy(from, to, count)
    }

    pub unsafe fn copy_nonoverlapping<T>(from: *const T, to: *mut T, count: usize) {
        intrinsics::copy(from, to, count)
    }

    pub unsafe fn drop_in_place<T: ?Sized>(pointer: *mut T) {
        intrinsics::drop_in_place(pointer)
    }

    pub fn eq<T: ?Sized>(one: *const T, other: *const T) -> bool {
        intrinsics::same_place(one, other)
    }

    pub fn addr_eq<T: ?Sized, U: ?Sized>(one: *const T, other: *const U) -> bool {
        intrinsics::same_place(one, other)
    }

    pub fn from_ref<T: ?Sized>(of: &T) -> *const T {
        of as *const T
    }

    pub fn from_mut<T: ?Sized>(of: &mut T) -> *mut T {
        of as *mut T
    }

    pub struct NonNull<T: ?Sized> {
        pointer: *mut T,
    }

    impl<T: ?Sized> NonNull<T> {
        pub fn new(pointer: *mut T) -> Option<NonNull<T>> {
            if intrinsics::is_null(pointer as *const T) {
                None
            } else {
                Some(NonNull { pointer })
            }
        }

        pub unsafe fn new_unchecked(pointer: *mut T) -> NonNull<T> {
            NonNull { pointer }
        }

        pub fn as_ptr(self) -> *mut T {
            self.pointer
        }

        pub unsafe fn as_ref<'a>(&self) -> &'a T {
            unsafe { &*self.pointer }
        }

        pub unsafe fn as_mut<'a>(&mut self) -> &'a mut T {
            unsafe { &mut *self.pointer }
        }
    }

    impl<T> NonNull<T> {
        pub const fn dangling() -> NonNull<T> {
            NonNull { pointer: intrinsics::null::<T>() as *mut T }
        }
    }

    impl<'a, T: ?Sized> From<&'a mut T> for NonNull<T> {
        fn from(reference: &'a mut T) -> NonNull<T> {
            NonNull { pointer: reference as *mut T }
        }
    }

    impl<'a, T: ?Sized> From<&'a T> for NonNull<T> {
        fn from(reference: &'a T) -> NonNull<T> {
            NonNull { pointer: reference as *const T as *mut T }
        }
    }

    impl<T: ?Sized> Clone for NonNull<T> {
        fn clone(&self) -> NonNull<T> {
            *self
        }
    }

    impl<T: ?Sized> Copy for NonNull<T> {}

    impl<T: ?Sized> PartialEq for NonNull<T> {
        fn eq(&self, other: &NonNull<T>) -> bool {
            intrinsics::same_place(self.pointer as *const T, other.pointer as *const T)
        }
    }

    impl<T: ?Sized> Eq for NonNull<T> {}

    impl<T: ?Sized> !Send for NonNull<T> {}
    impl<T: ?Sized> !Sync for NonNull<T> {}

    impl<T: ?Sized> *const T {
        pub fn is_null(self) -> bool {
            intrinsics::is_null(self)
        }

        pub unsafe fn as_ref<'a>(self) -> Option<&'a T> {
            if intrinsics::is_null(self) {
                None
            } else {
                unsafe { Some(&*self) }
            }
        }

        pub fn addr(self) -> usize {
            intrinsics::address(self)
        }
    }

    impl<T> *const T {
        pub fn cast<U>(self) -> *const U {
            intrinsics::cast::<T, U>(self) as *const U
        }

        pub fn cast_mut(self) -> *mut T {
            self as *mut T
        }

        pub unsafe fn add(self, count: usize) -> *const T {
            intrinsics::offset(self, count as isize) as *const T
        }

        pub unsafe fn sub(self, count: usize) -> *const T {
            intrinsics::offset(self, -(count as isize)) as *const T
        }

        pub unsafe fn offset(self, count: isize) -> *const T {
            intrinsics::offset(self, count) as *const T
        }

        pub unsafe fn offset_from(self, origin: *const T) -> isize {
            intrinsics::distance(self, origin)
        }

        pub unsafe fn read(self) -> T {
            intrinsics::read(self)
        }

        pub unsafe fn read_volatile(self) -> T {
            intrinsics::read(self)
        }
    }

    impl<T: ?Sized> *mut T {
        pub fn is_null(self) -> bool {
            intrinsics::is_null(self as *const T)
        }

        pub unsafe fn as_ref<'a>(self) -> Option<&'a T> {
            if intrinsics::is_null(self as *const T) {
                None
            } else {
                unsafe { Some(&*self) }
            }
        }

        pub unsafe fn as_mut<'a>(self) -> Option<&'a mut T> {
            if intrinsics::is_null(self as *const T) {
                None
            } else {
                unsafe { Some(&mut *self) }
            }
        }

        pub fn addr(self) -> usize {
            intrinsics::address(self as *const T)
        }

        pub unsafe fn drop_in_place(self) {
            intrinsics::drop_in_place(self)
        }
    }

    impl<T> *mut T {
        pub fn cast<U>(self) -> *mut U {
            intrinsics::cast::<T, U>(self as *const T)
        }

        pub fn cast_const(self) -> *const T {
            self as *const T
        }

        pub unsafe fn add(self, count: usize) -> *mut T {
            intrinsics::offset(self as *const T, count as isize)
        }

        pub unsafe fn sub(self, count: usize) -> *mut T {
            intrinsics::offset(self as *const T, -(count as isize))
        }

        pub unsafe fn offset(self, count: isize) -> *mut T {
            intrinsics::offset(self as *const T, count)
        }

        pub unsafe fn read(self) -> T {
            intrinsics::read(self as *const T)
        }

        pub unsafe fn read_volatile(self) -> T {
            intrinsics::read(self as *const T)
        }

        pub unsafe fn write(self, value: T) {
            intrinsics::write(self, value)
        }

        pub unsafe fn write_volatile(self, value: T) {
            intrinsics::write(self, value)
        }

        pub unsafe fn replace(self, value: T) -> T {
            let old = intrinsics::read(self as *const T);
            intrinsics::write(self, value);
            old
        }

        pub unsafe fn swap(self, other: *mut T) {
            intrinsics::swap(self, other)
        }
    }

    impl<T: ?Sized> PartialEq for *const T {
        fn eq(&self, other: &*const T) -> bool {
            intrinsics::same_place(*self, *other)
        }
    }

    impl<T: ?Sized> Eq for *const T {}

    impl<T: ?Sized> PartialEq for *mut T {
        fn eq(&self, other: &*mut T) -> bool {
            intrinsics::same_place(*self as *const T, *other as *const T)
        }
    }

    impl<T: ?Sized> Eq for *mut T {}

    impl<T: ?Sized> !Send for *const T {}
    impl<T: ?Sized> !Sync for *const T {}
    impl<T: ?Sized> !Send for *mut T {}
    impl<T: ?Sized> !Sync for *mut T {}
}

pub mod mem {
    use super::*;

    pub fn swap<T>(one: &mut T, other: &mut T) {
        intrinsics::swap(one as *mut T, other as *mut T)
    }

    pub fn replace<T>(place: &mut T, value: T) -> T {
        let pointer = place as *mut T;
        let old = intrinsics::read(pointer as *const T);
        intrinsics::write(pointer, value);
        old
    }

    pub fn take<T: Default>(place: &mut T) -> T {
        replace(place, T::default())
    }

    pub fn drop<T>(_value: T) {}

    pub fn forget<T>(value: T) {
        intrinsics::forget(value)
    }

    pub const fn size_of<T>() -> usize {
        intrinsics::size_of::<T>()
    }

    pub const fn align_of<T>() -> usize {
        intrinsics::align_of::<T>()
    }

    pub const fn needs_drop<T: ?Sized>() -> bool {
        intrinsics::needs_drop::<T>()
    }

    pub unsafe fn transmute<T, U>(value: T) -> U {
        intrinsics::transmute(value)
    }

    pub unsafe fn zeroed<T>() -> T {
        intrinsics::uninitialized()
    }

    pub struct Discriminant<T> {
        number: isize,
        marker: PhantomData<T>,
    }

    pub fn discriminant<T>(value: &T) -> Discriminant<T> {
        Discriminant { number: intrinsics::discriminant(value as *const T), marker: PhantomData }
    }

    impl<T> PartialEq for Discriminant<T> {
        fn eq(&self, other: &Discriminant<T>) -> bool {
            self.number == other.number
        }
    }

    impl<T> Eq for Discriminant<T> {}

    #[lang = "manually_drop"]
    pub struct ManuallyDrop<T: ?Sized> {
        value: T,
    }

    impl<T> ManuallyDrop<T> {
        pub const fn new(value: T) -> ManuallyDrop<T> {
            ManuallyDrop { value }
        }

        pub fn into_inner(slot: ManuallyDrop<T>) -> T {
            intrinsics::read(&slot.value as *const T)
        }

        pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T {
            intrinsics::read(&slot.value as *const T)
        }

        pub unsafe fn drop(slot: &mut ManuallyDrop<T>) {
            intrinsics::drop_in_place(&mut slot.value as *mut T)
        }
    }

    impl<T: ?Sized> Deref for ManuallyDrop<T> {
        type Target = T;

        fn deref(&self) -> &T {
            &self.value
        }
    }

    impl<T: ?Sized> DerefMut for ManuallyDrop<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.value
        }
    }

    pub struct MaybeUninit<T> {
        value: ManuallyDrop<T>,
    }

    impl<T> MaybeUninit<T> {
        pub const fn new(value: T) -> MaybeUninit<T> {
            MaybeUninit { value: ManuallyDrop::new(value) }
        }

        pub const fn uninit() -> MaybeUninit<T> {
            MaybeUninit { value: ManuallyDrop::new(intrinsics::uninitialized()) }
        }

        pub fn write(&mut self, value: T) -> &mut T {
            intrinsics::write(&mut *self.value as *mut T, value);
            &mut *self.value
        }

        pub unsafe fn assume_init(self) -> T {
            ManuallyDrop::into_inner(self.value)
        }

        pub unsafe fn assume_init_ref(&self) -> &T {
            &*self.value
        }

        pub unsafe fn assume_init_mut(&mut self) -> &mut T {
            &mut *self.value
        }

        pub unsafe fn assume_init_read(&self) -> T {
            intrinsics::read(&*self.value as *const T)
        }

        pub unsafe fn assume_init_drop(&mut self) {
            intrinsics::drop_in_place(&mut *self.value as *mut T)
        }

        pub fn as_ptr(&self) -> *const T {
            &*self.value as *const T
        }

        pub fn as_mut_ptr(&mut self) -> *mut T {
            &mut *self.value as *mut T
        }
    }
}

pub mod boxed {
    use super::*;

    #[lang = "owned_box"]
    pub struct Box<T: ?Sized> {
        pointer: *mut T,
    }

    unsafe impl<T: ?Sized + Send> Send for Box<T> {}
    unsafe impl<T: ?Sized + Sync> Sync for Box<T> {}
    impl<T: ?Sized> Unpin for Box<T> {}

    impl<T> Box<T> {
        #[must_use]
        pub fn new(value: T) -> Box<T> {
            Box { pointer: intrinsics::allocate(value) }
        }

        pub fn pin(value: T) -> Pin<Box<T>> {
            Pin { pointer: Box::new(value) }
        }
    }

    impl<T: ?Sized> Box<T> {
        pub unsafe fn from_raw(pointer: *mut T) -> Box<T> {
            Box { pointer }
        }

        pub fn into_raw(b: Box<T>) -> *mut T {
            let pointer = b.pointer;
            intrinsics::forget(b);
            pointer
        }

        pub fn leak<'a>(b: Box<T>) -> &'a mut T
        where
            T: 'a,
        {
            unsafe { &mut *Box::into_raw(b) }
        }

        pub fn as_ptr(b: &Box<T>) -> *const T {
            b.pointer as *const T
        }
    }

    impl<T> Box<[T]> {
        pub fn into_vec(self) -> Vec<T> {
            let pointer = Box::into_raw(self);
            Vec::from_whole(pointer)
        }
    }

    impl<T: ?Sized> Drop for Box<T> {
        fn drop(&mut self) {
            intrinsics::drop_in_place(self.pointer)
        }
    }

    impl<T: ?Sized> Deref for Box<T> {
        type Target = T;

        fn deref(&self) -> &T {
            &**self
        }
    }

    impl<T: ?Sized> DerefMut for Box<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut **self
        }
    }

    impl<T: ?Sized> AsRef<T> for Box<T> {
        fn as_ref(&self) -> &T {
            &**self
        }
    }

    impl<T: ?Sized> AsMut<T> for Box<T> {
        fn as_mut(&mut self) -> &mut T {
            &mut **self
        }
    }

    impl<T: ?Sized> Borrow<T> for Box<T> {
        fn borrow(&self) -> &T {
            &**self
        }
    }

    impl<T: Clone> Clone for Box<T> {
        fn clone(&self) -> Box<T> {
            Box::new((**self).clone())
        }
    }

    impl Clone for Box<str> {
        fn clone(&self) -> Box<str> {
            Box { pointer: self.pointer }
        }
    }

    impl<T: Clone> Clone for Box<[T]> {
        fn clone(&self) -> Box<[T]> {
            (**self).to_vec().into_boxed_slice()
        }
    }

    impl<T: Default> Default for Box<T> {
        fn default() -> Box<T> {
            Box::new(T::default())
        }
    }

    impl<T: ?Sized + PartialEq> PartialEq for Box<T> {
        fn eq(&self, other: &Box<T>) -> bool {
            **self == **other
        }
    }

    impl<T: ?Sized + Eq> Eq for Box<T> {}

    impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> {
        fn partial_cmp(&self, other: &Box<T>) -> Option<cmp::Ordering> {
            PartialOrd::partial_cmp(&**self, &**other)
        }
    }

    impl<T: ?Sized + Ord> Ord for Box<T> {
        fn cmp(&self, other: &Box<T>) -> cmp::Ordering {
            Ord::cmp(&**self, &**other)
        }
    }

    impl<T: ?Sized + Hash> Hash for Box<T> {
        fn hash<H: Hasher>(&self, state: &mut H) {
            (**self).hash(state)
        }
    }

    impl<T: ?Sized + fmt::Debug> fmt::Debug for Box<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Debug::fmt(&**self, f)
        }
    }

    impl<T: ?Sized + fmt::Display> fmt::Display for Box<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Display::fmt(&**self, f)
        }
    }

    impl<T: Error> Error for Box<T> {}

    impl<T> From<T> for Box<T> {
        fn from(value: T) -> Box<T> {
            Box::new(value)
        }
    }

    impl<'a> From<&'a str> for Box<str> {
        fn from(text: &'a str) -> Box<str> {
            Box { pointer: intrinsics::str_static(text) as *const str as *mut str }
        }
    }

    impl From<String> for Box<str> {
        fn from(text: String) -> Box<str> {
            Box::from(text.as_str())
        }
    }

    impl<T> From<Vec<T>> for Box<[T]> {
        fn from(all: Vec<T>) -> Box<[T]> {
            all.into_boxed_slice()
        }
    }

    impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> {
        fn from(error: E) -> Box<dyn Error + 'a> {
            Box::new(error)
        }
    }

    impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> {
        fn from(error: E) -> Box<dyn Error + Send + Sync + 'a> {
            Box::new(error)
        }
    }

    /// An error that is only a text.
    struct StringError {
        text: String,
    }

    impl fmt::Debug for StringError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Debug::fmt(&self.text, f)
        }
    }

    impl fmt::Display for StringError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Display::fmt(&self.text, f)
        }
    }

    impl Error for StringError {}

    impl<'a> From<String> for Box<dyn Error + 'a> {
        fn from(text: String) -> Box<dyn Error + 'a> {
            Box::new(StringError { text })
        }
    }

    impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> {
        fn from(text: String) -> Box<dyn Error + Send + Sync + 'a> {
            Box::new(StringError { text })
        }
    }

    impl<'a, 'b> From<&'b str> for Box<dyn Error + 'a> {
        fn from(text: &'b str) -> Box<dyn Error + 'a> {
            Box::new(StringError { text: String::from(text) })
        }
    }

    impl<'a, 'b> From<&'b str> for Box<dyn Error + Send + Sync + 'a> {
        fn from(text: &'b str) -> Box<dyn Error + Send + Sync + 'a> {
            Box::new(StringError { text: String::from(text) })
        }
    }

    impl<I: ?Sized + Iterator> Iterator for Box<I> {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            (**self).next()
        }
    }

    impl<I: ?Sized + DoubleEndedIterator> DoubleEndedIterator for Box<I> {
        fn next_back(&mut self) -> Option<I::Item> {
            (**self).next_back()
        }
    }

    impl<A, F: ?Sized + FnOnce<A>> FnOnce<A> for Box<F> {
        type Output = F::Output;

        fn call_once(self, args: A) -> F::Output {
            <F as FnOnce<A>>::call_once(*self, args)
        }
    }

    impl<A, F: ?Sized + FnMut<A>> FnMut<A> for Box<F> {
        fn call_mut(&mut self, args: A) -> F::Output {
            <F as FnMut<A>>::call_mut(&mut **self, args)
        }
    }

    impl<A, F: ?Sized + Fn<A>> Fn<A> for Box<F> {
        fn call(&self, args: A) -> F::Output {
            <F as Fn<A>>::call(&**self, args)
        }
    }

    impl Box<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any>> {
            if (*self).is::<T>() {
                let pointer = Box::into_raw(self);
                Ok(Box { pointer: intrinsics::cast::<dyn Any, T>(pointer as *const dyn Any) })
            } else {
                Err(self)
            }
        }
    }

    impl Box<dyn Any + Send> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Send>> {
            if (*self).is::<T>() {
                let pointer = Box::into_raw(self);
                Ok(Box { pointer: intrinsics::cast::<dyn Any + Send, T>(pointer as *const (dyn Any + Send)) })
            } else {
                Err(self)
            }
        }
    }
}

pub mod pin {
    use super::*;

    pub struct Pin<P> {
        pointer: P,
    }

    impl<P: Deref> Deref for Pin<P> {
        type Target = P::Target;

        fn deref(&self) -> &P::Target {
            &*self.pointer
        }
    }
}

pub mod rc {
    use super::*;

    /// How many own it; the weak ones and, as one more, all strong ones together. The number of owners is shown as a part of
    /// what they own, where it comes to be shared: that can only be if what the compiler refuses is run all the same.
    #[shown]
    struct Counts {
        pub strong: usize,
        weak: usize,
        /// Whether the value is gone.
        freed: bool,
    }

    impl Counts {
        /// In Rust, nobody looks: whatever happens to lie there is used.
        fn check(&self) {
            if self.freed {
                panic!("use after free: the count of its owners had come to 0, and the value was freed");
            }
        }
    }

    #[lang = "Rc"]
    pub struct Rc<T: ?Sized> {
        counts: *mut Counts,
        pointer: *mut T,
        marker: PhantomData<T>,
    }

    impl<T: ?Sized> !Send for Rc<T> {}
    impl<T: ?Sized> !Sync for Rc<T> {}
    impl<T: ?Sized> Unpin for Rc<T> {}

    impl<T> Rc<T> {
        pub fn new(value: T) -> Rc<T> {
            Rc {
                counts: intrinsics::allocate(Counts { strong: 1, weak: 1, freed: false }),
                pointer: intrinsics::allocate(value),
                marker: PhantomData,
            }
        }

        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(f: F) -> Rc<T> {
            let counts = intrinsics::allocate(Counts { strong: 0, weak: 1, freed: false });
            let pointer = intrinsics::allocate(intrinsics::uninitialized::<T>());
            let weak = Weak { counts, pointer };
            intrinsics::write(pointer, f(&weak));
            unsafe { (*counts).strong = 1 };
            intrinsics::forget(weak);
            Rc { counts, pointer, marker: PhantomData }
        }

        pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>> {
            if Rc::strong_count(&this) == 1 {
                let value = intrinsics::read(this.pointer as *const T);
                unsafe { (*this.counts).strong = 0 };
                intrinsics::forget(this);
                Ok(value)
            } else {
                Err(this)
            }
        }

        pub fn into_inner(this: Rc<T>) -> Option<T> {
            Rc::try_unwrap(this).ok()
        }
    }

    impl<T: Clone> Rc<T> {
        pub fn make_mut(this: &mut Rc<T>) -> &mut T {
            if Rc::strong_count(this) != 1 || Rc::weak_count(this) != 0 {
                *this = Rc::new((**this).clone());
            }
            unsafe { &mut *this.pointer }
        }

        pub fn unwrap_or_clone(this: Rc<T>) -> T {
            match Rc::try_unwrap(this) {
                Ok(value) => value,
                Err(shared) => (*shared).clone(),
            }
        }
    }

    impl<T: ?Sized> Rc<T> {
        pub fn strong_count(this: &Rc<T>) -> usize {
            unsafe { (*this.counts).strong }
        }

        pub fn weak_count(this: &Rc<T>) -> usize {
            unsafe { (*this.counts).weak - 1 }
        }

        pub fn downgrade(this: &Rc<T>) -> Weak<T> {
            unsafe { (*this.counts).weak += 1 };
            Weak { counts: this.counts, pointer: this.pointer }
        }

        pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T> {
            if Rc::strong_count(this) == 1 && Rc::weak_count(this) == 0 {
                unsafe { Some(&mut *this.pointer) }
            } else {
                None
            }
        }

        pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool {
            intrinsics::same_place(this.pointer as *const T, other.pointer as *const T)
        }

        pub fn as_ptr(this: &Rc<T>) -> *const T {
            this.pointer as *const T
        }
    }

    impl<T: ?Sized> Clone for Rc<T> {
        fn clone(&self) -> Rc<T> {
            unsafe { (*self.counts).strong += 1 };
            Rc { counts: self.counts, pointer: self.pointer, marker: PhantomData }
        }
    }

    impl<T: ?Sized> Drop for Rc<T> {
        fn drop(&mut self) {
            let last = unsafe {
                if (*self.counts).freed && crate::thread::panicking() {
                    return;
                }
                (*self.counts).check();
                (*self.counts).strong -= 1;
                (*self.counts).strong == 0
            };
            if last {
                unsafe {
                    (*self.counts).check();
                    (*self.counts).freed = true;
                }
                intrinsics::drop_in_place(self.pointer);
            }
        }
    }

    impl<T: ?Sized> Deref for Rc<T> {
        type Target = T;

        fn deref(&self) -> &T {
            unsafe {
                (*self.counts).check();
                &*self.pointer
            }
        }
    }

    impl<T: ?Sized> AsRef<T> for Rc<T> {
        fn as_ref(&self) -> &T {
            &**self
        }
    }

    impl<T: ?Sized> Borrow<T> for Rc<T> {
        fn borrow(&self) -> &T {
            &**self
        }
    }

    impl<T: Default> Default for Rc<T> {
        fn default() -> Rc<T> {
            Rc::new(T::default())
        }
    }

    impl<T> From<T> for Rc<T> {
        fn from(value: T) -> Rc<T> {
            Rc::new(value)
        }
    }

    impl<'a> From<&'a str> for Rc<str> {
        fn from(text: &'a str) -> Rc<str> {
            Rc {
                counts: intrinsics::allocate(Counts { strong: 1, weak: 1, freed: false }),
                pointer: intrinsics::str_static(text) as *const str as *mut str,
                marker: PhantomData,
            }
        }
    }

    impl From<String> for Rc<str> {
        fn from(text: String) -> Rc<str> {
            Rc::from(text.as_str())
        }
    }

    impl<T: ?Sized + PartialEq> PartialEq for Rc<T> {
        fn eq(&self, other: &Rc<T>) -> bool {
            **self == **other
        }
    }

    impl<T: ?Sized + Eq> Eq for Rc<T> {}

    impl<T: ?Sized + PartialOrd> PartialOrd for Rc<T> {
        fn partial_cmp(&self, other: &Rc<T>) -> Option<cmp::Ordering> {
            PartialOrd::partial_cmp(&**self, &**other)
        }
    }

    impl<T: ?Sized + Ord> Ord for Rc<T> {
        fn cmp(&self, other: &Rc<T>) -> cmp::Ordering {
            Ord::cmp(&**self, &**other)
        }
    }

    impl<T: ?Sized + Hash> Hash for Rc<T> {
        fn hash<H: Hasher>(&self, state: &mut H) {
            (**self).hash(state)
        }
    }

    impl<T: ?Sized + fmt::Debug> fmt::Debug for Rc<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Debug::fmt(&**self, f)
        }
    }

    impl<T: ?Sized + fmt::Display> fmt::Display for Rc<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Display::fmt(&**self, f)
        }
    }

    #[full_path]
    pub struct Weak<T: ?Sized> {
        counts: *mut Counts,
        pointer: *mut T,
    }

    impl<T: ?Sized> !Send for Weak<T> {}
    impl<T: ?Sized> !Sync for Weak<T> {}

    impl<T> Weak<T> {
        pub fn new() -> Weak<T> {
            Weak { counts: intrinsics::allocate(Counts { strong: 0, weak: 1, freed: false }), pointer: intrinsics::null() }
        }
    }

    impl<T> Default for Weak<T> {
        fn default() -> Weak<T> {
            Weak::new()
        }
    }

    impl<T: ?Sized> Weak<T> {
        pub fn upgrade(&self) -> Option<Rc<T>> {
            unsafe {
                if (*self.counts).strong == 0 {
                    return None;
                }
                (*self.counts).strong += 1;
            }
            Some(Rc { counts: self.counts, pointer: self.pointer, marker: PhantomData })
        }

        pub fn strong_count(&self) -> usize {
            unsafe { (*self.counts).strong }
        }

        pub fn weak_count(&self) -> usize {
            unsafe {
                if (*self.counts).strong == 0 {
                    0
                } else {
                    (*self.counts).weak - 1
                }
            }
        }

        pub fn ptr_eq(&self, other: &Weak<T>) -> bool {
            intrinsics::same_place(self.counts as *const Counts, other.counts as *const Counts)
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
}

pub mod cell {
    use super::*;

    #[lang = "unsafe_cell"]
    pub struct UnsafeCell<T: ?Sized> {
        value: T,
    }

    impl<T: ?Sized> !Sync for UnsafeCell<T> {}

    impl<T> UnsafeCell<T> {
        pub const fn new(value: T) -> UnsafeCell<T> {
            UnsafeCell { value }
        }

        pub fn into_inner(self) -> T {
            self.value
        }
    }

    impl<T: ?Sized> UnsafeCell<T> {
        pub const fn get(&self) -> *mut T {
            &self.value as *const T as *mut T
        }

        pub fn get_mut(&mut self) -> &mut T {
            &mut self.value
        }
    }

    impl<T: Default> Default for UnsafeCell<T> {
        fn default() -> UnsafeCell<T> {
            UnsafeCell::new(T::default())
        }
    }

    pub struct Cell<T: ?Sized> {
        value: UnsafeCell<T>,
    }

    unsafe impl<T: ?Sized + Send> Send for Cell<T> {}
    impl<T: ?Sized> !Sync for Cell<T> {}

    impl<T> Cell<T> {
        pub const fn new(value: T) -> Cell<T> {
            Cell { value: UnsafeCell::new(value) }
        }

        pub fn set(&self, value: T) {
            unsafe { *self.value.get() = value };
        }

        pub fn replace(&self, value: T) -> T {
            mem::replace(unsafe { &mut *self.value.get() }, value)
        }

        pub fn swap(&self, other: &Cell<T>) {
            if !intrinsics::same_place(self as *const Cell<T>, other as *const Cell<T>) {
                intrinsics::swap(self.value.get(), other.value.get())
            }
        }

        pub fn into_inner(self) -> T {
            self.value.into_inner()
        }
    }

    impl<T: Copy> Cell<T> {
        pub fn get(&self) -> T {
            unsafe { *self.value.get() }
        }

        pub fn update(&self, f: impl FnOnce(T) -> T) {
            let old = self.get();
            self.set(f(old));
        }
    }

    impl<T: Default> Cell<T> {
        pub fn take(&self) -> T {
            self.replace(T::default())
        }
    }

    impl<T: ?Sized> Cell<T> {
        pub fn as_ptr(&self) -> *mut T {
            self.value.get()
        }

        pub fn get_mut(&mut self) -> &mut T {
            self.value.get_mut()
        }
    }

    impl<T: Copy> Clone for Cell<T> {
        fn clone(&self) -> Cell<T> {
            Cell::new(self.get())
        }
    }

    impl<T: Default> Default for Cell<T> {
        fn default() -> Cell<T> {
            Cell::new(T::default())
        }
    }

    impl<T: Copy + PartialEq> PartialEq for Cell<T> {
        fn eq(&self, other: &Cell<T>) -> bool {
            self.get() == other.get()
        }
    }

    impl<T: Copy + fmt::Debug> fmt::Debug for Cell<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Cell").field("value", &self.get()).finish()
        }
    }

    impl<T> From<T> for Cell<T> {
        fn from(value: T) -> Cell<T> {
            Cell::new(value)
        }
    }

    /// `state` is how many borrow it; -1 for one that borrows it mutably.
    pub struct RefCell<T: ?Sized> {
        state: isize,
        value: UnsafeCell<T>,
    }

    unsafe impl<T: ?Sized + Send> Send for RefCell<T> {}
    impl<T: ?Sized> !Sync for RefCell<T> {}

    pub struct BorrowError {
        marker: (),
    }

    pub struct BorrowMutError {
        marker: (),
    }

    impl fmt::Debug for BorrowError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("BorrowError")
        }
    }

    impl fmt::Display for BorrowError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("already mutably borrowed")
        }
    }

    impl fmt::Debug for BorrowMutError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("BorrowMutError")
        }
    }

    impl fmt::Display for BorrowMutError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("already borrowed")
        }
    }

    impl Error for BorrowError {}
    impl Error for BorrowMutError {}

    impl<T> RefCell<T> {
        pub const fn new(value: T) -> RefCell<T> {
            RefCell { state: 0, value: UnsafeCell::new(value) }
        }

        pub fn into_inner(self) -> T {
            self.value.into_inner()
        }

        pub fn replace(&self, value: T) -> T {
            mem::replace(&mut *self.borrow_mut(), value)
        }

        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {
            let mut guard = self.borrow_mut();
            let value = f(&mut *guard);
            mem::replace(&mut *guard, value)
        }

        pub fn swap(&self, other: &RefCell<T>) {
            mem::swap(&mut *self.borrow_mut(), &mut *other.borrow_mut())
        }
    }

    impl<T: Default> RefCell<T> {
        pub fn take(&self) -> T {
            self.replace(T::default())
        }
    }

    impl<T: ?Sized> RefCell<T> {
        fn state(&self) -> *mut isize {
            &self.state as *const isize as *mut isize
        }

        pub fn borrow(&self) -> Ref<'_, T> {
            match self.try_borrow() {
                Ok(guard) => guard,
                Err(_) => panic!("RefCell already mutably borrowed"),
            }
        }

        pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {
            let state = self.state();
            unsafe {
                if *state < 0 {
                    return Err(BorrowError { marker: () });
                }
                *state += 1;
                Ok(Ref { state, value: &*self.value.get() })
            }
        }

        pub fn borrow_mut(&self) -> RefMut<'_, T> {
            match self.try_borrow_mut() {
                Ok(guard) => guard,
                Err(_) => {
                    if unsafe { *self.state() } > 0 {
                        panic!("RefCell already borrowed")
                    } else {
                        panic!("RefCell already mutably borrowed")
                    }
                }
            }
        }

        pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {
            let state = self.state();
            unsafe {
                if *state != 0 {
                    return Err(BorrowMutError { marker: () });
                }
                *state = -1;
                Ok(RefMut { state, value: &mut *self.value.get() })
            }
        }

        pub fn as_ptr(&self) -> *mut T {
            self.value.get()
        }

        pub fn get_mut(&mut self) -> &mut T {
            self.value.get_mut()
        }
    }

    impl<T: Clone> Clone for RefCell<T> {
        fn clone(&self) -> RefCell<T> {
            RefCell::new((*self.borrow()).clone())
        }
    }

    impl<T: Default> Default for RefCell<T> {
        fn default() -> RefCell<T> {
            RefCell::new(T::default())
        }
    }

    impl<T: ?Sized + PartialEq> PartialEq for RefCell<T> {
        fn eq(&self, other: &RefCell<T>) -> bool {
            *self.borrow() == *other.borrow()
        }
    }

    impl<T: ?Sized + fmt::Debug> fmt::Debug for RefCell<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let mut d = f.debug_struct("RefCell");
            match self.try_borrow() {
                Ok(guard) => {
                    d.field("value", &guard);
                }
                Err(_) => {
                    d.field("value", &format_args_text("<borrowed>"));
                }
            }
            d.finish()
        }
    }

    struct PlainText {
        text: &'static str,
    }

    fn format_args_text(text: &'static str) -> PlainText {
        PlainText { text }
    }

    impl fmt::Debug for PlainText {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.text)
        }
    }

    impl<T> From<T> for RefCell<T> {
        fn from(value: T) -> RefCell<T> {
            RefCell::new(value)
        }
    }

    pub struct Ref<'b, T: ?Sized + 'b> {
        state: *mut isize,
        value: &'b T,
    }

    impl<'b, T: ?Sized> Ref<'b, T> {
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> {
            let state = orig.state;
            let value = f(orig.value);
            intrinsics::forget(orig);
            Ref { state, value }
        }

        pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> {
            unsafe { *orig.state += 1 };
            Ref { state: orig.state, value: orig.value }
        }
    }

    impl<'b, T: ?Sized> Drop for Ref<'b, T> {
        fn drop(&mut self) {
            unsafe { *self.state -= 1 };
        }
    }

    impl<'b, T: ?Sized> Deref for Ref<'b, T> {
        type Target = T;

        fn deref(&self) -> &T {
            self.value
        }
    }

    impl<'b, T: ?Sized + fmt::Debug> fmt::Debug for Ref<'b, T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Debug::fmt(&**self, f)
        }
    }

    impl<'b, T: ?Sized + fmt::Display> fmt::Display for Ref<'b, T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Display::fmt(&**self, f)
        }
    }

    pub struct RefMut<'b, T: ?Sized + 'b> {
        state: *mut isize,
        value: &'b mut T,
    }

    impl<'b, T: ?Sized> RefMut<'b, T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> {
            let state = orig.state;
            let pointer = &*orig.value as *const T as *mut T;
            intrinsics::forget(orig);
            RefMut { state, value: f(unsafe { &mut *pointer }) }
        }
    }

    impl<'b, T: ?Sized> Drop for RefMut<'b, T> {
        fn drop(&mut self) {
            unsafe { *self.state = 0 };
        }
    }

    impl<'b, T: ?Sized> Deref for RefMut<'b, T> {
        type Target = T;

        fn deref(&self) -> &T {
            &*self.value
        }
    }

    impl<'b, T: ?Sized> DerefMut for RefMut<'b, T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut *self.value
        }
    }

    impl<'b, T: ?Sized + fmt::Debug> fmt::Debug for RefMut<'b, T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Debug::fmt(&**self, f)
        }
    }

    impl<'b, T: ?Sized + fmt::Display> fmt::Display for RefMut<'b, T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Display::fmt(&**self, f)
        }
    }

    pub struct OnceCell<T> {
        value: UnsafeCell<Option<T>>,
    }

    impl<T> !Sync for OnceCell<T> {}

    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {
            OnceCell { value: UnsafeCell::new(None) }
        }

        pub fn get(&self) -> Option<&T> {
            unsafe { (*self.value.get()).as_ref() }
        }

        pub fn get_mut(&mut self) -> Option<&mut T> {
            self.value.get_mut().as_mut()
        }

        pub fn set(&self, value: T) -> Result<(), T> {
            if self.get().is_some() {
                return Err(value);
            }
            unsafe { *self.value.get() = Some(value) };
            Ok(())
        }

        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
            if self.get().is_none() {
                let value = f();
                if self.set(value).is_err() {
                    panic!("reentrant init")
                }
            }
            self.get().unwrap()
        }

        pub fn into_inner(self) -> Option<T> {
            self.value.into_inner()
        }

        pub fn take(&mut self) -> Option<T> {
            self.value.get_mut().take()
        }
    }

    impl<T> Default for OnceCell<T> {
        fn default() -> OnceCell<T> {
            OnceCell::new()
        }
    }

    pub struct LazyCell<T, F = fn() -> T> {
        cell: OnceCell<T>,
        init: Cell<Option<F>>,
    }

    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        pub const fn new(f: F) -> LazyCell<T, F> {
            LazyCell { cell: OnceCell::new(), init: Cell::new(Some(f)) }
        }

        pub fn force(this: &LazyCell<T, F>) -> &T {
            this.cell.get_or_init(|| match this.init.take() {
                Some(f) => f(),
                None => panic!("LazyCell instance has previously been poisoned"),
            })
        }
    }

    impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
        type Target = T;

        fn deref(&self) -> &T {
            LazyCell::force(self)
        }
    }
}
