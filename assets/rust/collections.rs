// Slices, arrays, vectors and the collections over them. A `HashMap` keeps its entries in the order in which they came:
// the real one's order is another in each run.

pub mod raw_vec {
    use crate::intrinsics;
    use crate::marker::PhantomData;

    /// Memory for elements; how many are there its owner knows.
    #[full_path = "alloc::raw_vec::RawVec"]
    #[at = "alloc/src/raw_vec/mod.rs:73:18"]
    pub struct RawVec<T> {
        memory: Memory<T>,
        marker: PhantomData<T>,
    }

    struct Memory<T> {
        slice: *const [T],
    }

    unsafe impl<T> Send for Memory<T> {}
    unsafe impl<T> Sync for Memory<T> {}

    impl<T> RawVec<T> {
        pub const fn none() -> RawVec<T> {
            RawVec::of(intrinsics::slice_from_parts(intrinsics::null::<T>(), 0))
        }

        pub const fn of(slice: *mut [T]) -> RawVec<T> {
            RawVec { memory: Memory { slice }, marker: PhantomData }
        }

        pub fn with(capacity: usize) -> RawVec<T> {
            if capacity == 0 { RawVec::none() } else { RawVec::of(intrinsics::allocate_slice::<T>(capacity)) }
        }

        pub fn slice(&self) -> *mut [T] {
            self.memory.slice as *mut [T]
        }

        pub fn capacity(&self) -> usize {
            intrinsics::slice_length(self.memory.slice)
        }

        pub fn at(&self, index: usize) -> *mut T {
            intrinsics::slice_element(self.memory.slice, index)
        }

        pub fn between(&self, from: usize, to: usize) -> *mut [T] {
            intrinsics::slice_between(self.memory.slice, from, to)
        }

        /// Moves the first elements to larger memory, so that one more has room.
        pub fn grow(&mut self, used: usize, least: usize) {
            let mut capacity = self.capacity() * 2;
            if capacity < 4 {
                capacity = 4;
            }
            if capacity < least {
                capacity = least;
            }
            self.resize(used, capacity);
        }

        pub fn resize(&mut self, used: usize, capacity: usize) {
            let larger = RawVec::<T>::of(intrinsics::allocate_slice_for::<T, RawVec<T>>(self as *const RawVec<T>, capacity));
            if used > 0 {
                intrinsics::copy(self.at(0), larger.at(0), used);
            }
            self.give_back();
            self.memory.slice = larger.memory.slice;
        }

        /// Leaves nothing where an element was that has been taken out.
        pub fn vacate(&self, index: usize) {
            intrinsics::write(self.at(index), intrinsics::uninitialized::<T>());
        }

        pub fn give_back(&mut self) {
            if self.capacity() > 0 {
                intrinsics::free(self.slice());
            }
        }
    }
}

pub mod vec {
    use crate::intrinsics;
    use crate::cmp::Ordering;
    use crate::fmt;
    use crate::hash::Hash;
    use crate::marker::PhantomData;
    use crate::ops::{between, Deref, DerefMut, Index, IndexMut, RangeBounds};
    use crate::raw_vec::RawVec;
    use crate::slice::SliceIndex;

    #[lang = "Vec"]
    #[at = "alloc/src/vec/mod.rs:438:11"]
    pub struct Vec<T> {
        buffer: RawVec<T>,
        length: usize,
    }

    /// `vec![a, b]`.
    #[lang = "vec_of"]
    pub fn vec_of<T, const N: usize>(array: [T; N]) -> Vec<T> {
        let mut list = Vec::<T>::with_capacity(N);
        if N > 0 {
            intrinsics::copy(intrinsics::slice_element(&array as &[T], 0), list.buffer.at(0), N);
        }
        list.length = N;
        intrinsics::forget(array);
        list
    }

    /// `vec![a; n]`.
    #[lang = "vec_repeat"]
    pub fn vec_repeat<T: Clone>(element: T, count: usize) -> Vec<T> {
        let mut list = Vec::<T>::with_capacity(count);
        list.resize(count, element);
        list
    }

    impl<T> Vec<T> {
        pub const fn new() -> Vec<T> {
            Vec { buffer: RawVec::none(), length: 0 }
        }

        pub fn with_capacity(capacity: usize) -> Vec<T> {
            Vec { buffer: RawVec::with(capacity), length: 0 }
        }

        /// Of a slice that owns its memory, all of whose elements are there.
        pub(crate) fn from_whole(slice: *mut [T]) -> Vec<T> {
            Vec { buffer: RawVec::of(slice), length: intrinsics::slice_length(slice) }
        }

        fn pointer(&self) -> *mut [T] {
            self.buffer.between(0, self.length)
        }

        pub fn capacity(&self) -> usize {
            self.buffer.capacity()
        }

        pub fn reserve(&mut self, additional: usize) {
            intrinsics::enter(self, "make room in");
            if self.length + additional > self.buffer.capacity() {
                self.buffer.grow(self.length, self.length + additional);
            }
        }

        pub fn reserve_exact(&mut self, additional: usize) {
            self.reserve(additional);
        }

        pub fn shrink_to_fit(&mut self) {
            if self.length < self.buffer.capacity() {
                self.buffer.resize(self.length, self.length);
            }
        }

        pub fn into_boxed_slice(self) -> Box<[T]> {
            let mut vec = self;
            vec.shrink_to_fit();
            let slice = vec.pointer();
            intrinsics::forget(vec);
            unsafe { Box::from_raw(slice) }
        }

        pub fn truncate(&mut self, len: usize) {
            intrinsics::enter(self, "shorten");
            if len < self.length {
                let rest = self.buffer.between(len, self.length);
                let length = self.length;
                self.length = len;
                intrinsics::drop_in_place(rest);
                let mut index = len;
                while index < length {
                    self.buffer.vacate(index);
                    index = index + 1;
                }
            }
        }

        pub const fn as_slice(&self) -> &[T] {
            unsafe { &*self.pointer() }
        }

        pub const fn as_mut_slice(&mut self) -> &mut [T] {
            unsafe { &mut *self.pointer() }
        }

        pub const fn as_ptr(&self) -> *const T {
            self.buffer.at(0)
        }

        pub const fn as_mut_ptr(&mut self) -> *mut T {
            self.buffer.at(0)
        }

        pub unsafe fn set_len(&mut self, new_len: usize) {
            self.length = new_len;
        }

        pub fn swap_remove(&mut self, index: usize) -> T {
            intrinsics::enter(self, "take from");
            let length = self.length;
            if index >= length {
                panic!("swap_remove index (is {}) should be < len (is {})", index, length);
            }
            let value = intrinsics::read(self.buffer.at(index));
            intrinsics::copy(self.buffer.at(length - 1), self.buffer.at(index), 1);
            self.buffer.vacate(length - 1);
            self.length = length - 1;
            value
        }

        pub fn insert(&mut self, index: usize, element: T) {
            intrinsics::enter(self, "insert into");
            let length = self.length;
            if index > length {
                panic!("insertion index (is {}) should be <= len (is {})", index, length);
            }
            if length == self.buffer.capacity() {
                self.buffer.grow(length, length + 1);
            }
            if index < length {
                intrinsics::copy(self.buffer.at(index), self.buffer.at(index + 1), length - index);
            }
            intrinsics::write(self.buffer.at(index), element);
            self.length = length + 1;
        }

        pub fn remove(&mut self, index: usize) -> T {
            intrinsics::enter(self, "remove from");
            let length = self.length;
            if index >= length {
                panic!("removal index (is {}) should be < len (is {})", index, length);
            }
            let value = intrinsics::read(self.buffer.at(index));
            if index + 1 < length {
                intrinsics::copy(self.buffer.at(index + 1), self.buffer.at(index), length - index - 1);
            }
            self.buffer.vacate(length - 1);
            self.length = length - 1;
            value
        }

        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&T) -> bool,
        {
            let mut f = f;
            self.retain_mut(|element| f(element));
        }

        pub fn retain_mut<F>(&mut self, f: F)
        where
            F: FnMut(&mut T) -> bool,
        {
            let mut f = f;
            let length = self.length;
            let mut kept = 0;
            let mut i = 0;
            while i < length {
                let place = self.buffer.at(i);
                if f(unsafe { &mut *place }) {
                    if kept < i {
                        intrinsics::copy(place, self.buffer.at(kept), 1);
                    }
                    kept += 1;
                } else {
                    intrinsics::drop_in_place(place);
                }
                i += 1;
            }
            self.length = kept;
        }

        pub fn dedup_by<F>(&mut self, same_bucket: F)
        where
            F: FnMut(&mut T, &mut T) -> bool,
        {
            let mut same_bucket = same_bucket;
            if self.length < 2 {
                return;
            }
            let mut kept = 1;
            let mut i = 1;
            while i < self.length {
                let place = self.buffer.at(i);
                let before = self.buffer.at(kept - 1);
                if same_bucket(unsafe { &mut *place }, unsafe { &mut *before }) {
                    intrinsics::drop_in_place(place);
                } else {
                    if kept < i {
                        intrinsics::copy(place, self.buffer.at(kept), 1);
                    }
                    kept += 1;
                }
                i += 1;
            }
            self.length = kept;
        }

        pub fn dedup_by_key<F, K>(&mut self, key: F)
        where
            F: FnMut(&mut T) -> K,
            K: PartialEq,
        {
            let mut key = key;
            self.dedup_by(|a, b| key(a) == key(b));
        }

        pub fn push(&mut self, value: T) {
            intrinsics::enter(self, "push to");
            let length = self.length;
            if length == self.buffer.capacity() {
                self.buffer.grow(length, length + 1);
            }
            intrinsics::write(self.buffer.at(length), value);
            self.length = length + 1;
        }

        pub fn pop(&mut self) -> Option<T> {
            intrinsics::enter(self, "pop from");
            if self.length == 0 {
                None
            } else {
                self.length = self.length - 1;
                let value = intrinsics::read(self.buffer.at(self.length));
                self.buffer.vacate(self.length);
                Some(value)
            }
        }

        pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
            let fits = match self.last_mut() {
                Some(last) => predicate(last),
                None => false,
            };
            if fits { self.pop() } else { None }
        }

        pub fn append(&mut self, other: &mut Vec<T>) {
            intrinsics::enter(self, "append to");
            let more = other.length;
            if self.length + more > self.buffer.capacity() {
                self.buffer.grow(self.length, self.length + more);
            }
            if more > 0 {
                intrinsics::copy(other.buffer.at(0), self.buffer.at(self.length), more);
            }
            other.length = 0;
            self.length = self.length + more;
        }

        pub fn drain<R>(&mut self, range: R) -> Drain<'_, T>
        where
            R: RangeBounds<usize>,
        {
            let length = self.length;
            let range = between(range, length);
            self.length = range.start;
            Drain { vec: self, front: range.start, back: range.end, rest: range.end, length, marker: PhantomData }
        }

        pub fn clear(&mut self) {
            intrinsics::enter(self, "clear");
            let all = self.pointer();
            self.length = 0;
            intrinsics::drop_in_place(all);
        }

        pub const fn len(&self) -> usize {
            self.length
        }

        pub const fn is_empty(&self) -> bool {
            self.length == 0
        }

        #[must_use = "use `.truncate()` if you don't need the other half"]
        pub fn split_off(&mut self, at: usize) -> Vec<T> {
            intrinsics::enter(self, "split");
            let length = self.length;
            if at > length {
                panic!("`at` split index (is {}) should be <= len (is {})", at, length);
            }
            let mut other = Vec::<T>::with_capacity(length - at);
            if at < length {
                intrinsics::copy(self.buffer.at(at), other.buffer.at(0), length - at);
            }
            other.length = length - at;
            self.length = at;
            other
        }

        pub fn resize_with<F>(&mut self, new_len: usize, f: F)
        where
            F: FnMut() -> T,
        {
            let mut f = f;
            self.truncate(new_len);
            while self.length < new_len {
                self.push(f());
            }
        }

        pub fn leak<'a>(self) -> &'a mut [T] {
            let slice = self.pointer();
            intrinsics::forget(self);
            unsafe { &mut *slice }
        }

        pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> IntoIter<T>
        where
            R: RangeBounds<usize>,
            I: IntoIterator<Item = T>,
        {
            let range = between(range, self.length);
            let mut behind = self.split_off(range.end);
            let taken = self.split_off(range.start);
            for one in replace_with {
                self.push(one);
            }
            self.append(&mut behind);
            taken.into_iter()
        }
    }

    impl<T: Clone> Vec<T> {
        pub fn resize(&mut self, new_len: usize, value: T) {
            self.truncate(new_len);
            self.reserve(new_len - self.length);
            while self.length + 1 < new_len {
                self.push(value.clone());
            }
            if self.length < new_len {
                self.push(value);
            }
        }

        pub fn extend_from_slice(&mut self, other: &[T]) {
            self.reserve(other.len());
            for element in other {
                self.push(element.clone());
            }
        }
    }

    impl<T: PartialEq> Vec<T> {
        pub fn dedup(&mut self) {
            self.dedup_by(|a, b| *a == *b);
        }
    }

    impl<T> Drop for Vec<T> {
        fn drop(&mut self) {
            if intrinsics::needs_drop::<T>() {
                intrinsics::drop_in_place(self.pointer());
            }
            self.buffer.give_back();
        }
    }

    impl<T> Deref for Vec<T> {
        type Target = [T];

        fn deref(&self) -> &[T] {
            unsafe { &*self.pointer() }
        }
    }

    impl<T> DerefMut for Vec<T> {
        fn deref_mut(&mut self) -> &mut [T] {
            unsafe { &mut *self.pointer() }
        }
    }

    impl<T: Clone> Clone for Vec<T> {
        fn clone(&self) -> Vec<T> {
            self.to_vec()
        }
    }

    impl<T> Default for Vec<T> {
        fn default() -> Vec<T> {
            Vec::new()
        }
    }

    impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> {
        type Output = I::Output;

        fn index(&self, index: I) -> &I::Output {
            index.index(unsafe { &*self.pointer() })
        }
    }

    impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {
        fn index_mut(&mut self, index: I) -> &mut I::Output {
            index.index_mut(unsafe { &mut *self.pointer() })
        }
    }

    impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> {
        fn eq(&self, other: &Vec<U>) -> bool {
            *self.as_slice() == *other.as_slice()
        }
    }

    impl<T: PartialEq<U>, U> PartialEq<[U]> for Vec<T> {
        fn eq(&self, other: &[U]) -> bool {
            *self.as_slice() == *other
        }
    }

    impl<T: PartialEq<U>, U> PartialEq<&[U]> for Vec<T> {
        fn eq(&self, other: &&[U]) -> bool {
            *self.as_slice() == **other
        }
    }

    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Vec<T> {
        fn eq(&self, other: &[U; N]) -> bool {
            *self.as_slice() == *other.as_slice()
        }
    }

    impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for Vec<T> {
        fn eq(&self, other: &&[U; N]) -> bool {
            *self.as_slice() == *other.as_slice()
        }
    }

    impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for [T] {
        fn eq(&self, other: &Vec<U>) -> bool {
            *self == *other.as_slice()
        }
    }

    impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &[T] {
        fn eq(&self, other: &Vec<U>) -> bool {
            **self == *other.as_slice()
        }
    }

    impl<T: PartialEq<U>, U, const N: usize> PartialEq<Vec<U>> for [T; N] {
        fn eq(&self, other: &Vec<U>) -> bool {
            *self.as_slice() == *other.as_slice()
        }
    }

    impl<T: Eq> Eq for Vec<T> {}

    impl<T: PartialOrd> PartialOrd for Vec<T> {
        fn partial_cmp(&self, other: &Vec<T>) -> Option<Ordering> {
            self.as_slice().partial_cmp(other.as_slice())
        }
    }

    impl<T: Ord> Ord for Vec<T> {
        fn cmp(&self, other: &Vec<T>) -> Ordering {
            self.as_slice().cmp(other.as_slice())
        }
    }

    impl<T: crate::hash::Hash> crate::hash::Hash for Vec<T> {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {
            self.as_slice().hash(state);
        }
    }

    impl<T: fmt::Debug> fmt::Debug for Vec<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_list().entries(self.iter()).finish()
        }
    }

    impl<T> AsRef<[T]> for Vec<T> {
        fn as_ref(&self) -> &[T] {
            self.as_slice()
        }
    }

    impl<T> AsRef<Vec<T>> for Vec<T> {
        fn as_ref(&self) -> &Vec<T> {
            self
        }
    }

    impl<T> AsMut<[T]> for Vec<T> {
        fn as_mut(&mut self) -> &mut [T] {
            self.as_mut_slice()
        }
    }

    impl<T: Clone> From<&[T]> for Vec<T> {
        fn from(s: &[T]) -> Vec<T> {
            s.to_vec()
        }
    }

    impl<T: Clone> From<&mut [T]> for Vec<T> {
        fn from(s: &mut [T]) -> Vec<T> {
            s.to_vec()
        }
    }

    impl<T, const N: usize> From<[T; N]> for Vec<T> {
        fn from(s: [T; N]) -> Vec<T> {
            vec_of(s)
        }
    }

    impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {
        fn from(s: &[T; N]) -> Vec<T> {
            s.as_slice().to_vec()
        }
    }

    impl<T> From<Box<[T]>> for Vec<T> {
        fn from(s: Box<[T]>) -> Vec<T> {
            s.into_vec()
        }
    }

    impl From<&str> for Vec<u8> {
        fn from(s: &str) -> Vec<u8> {
            s.as_bytes().to_vec()
        }
    }

    impl From<String> for Vec<u8> {
        fn from(s: String) -> Vec<u8> {
            s.into_bytes()
        }
    }

    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
        type Error = Vec<T>;

        fn try_from(vec: Vec<T>) -> Result<[T; N], Vec<T>> {
            if vec.length != N {
                return Err(vec);
            }
            let mut vec = vec;
            let mut iter = crate::mem::take(&mut vec).into_iter();
            Ok(crate::array::from_fn(|_| iter.next().unwrap()))
        }
    }

    impl<T> FromIterator<T> for Vec<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> {
            let mut iter = iter.into_iter();
            let mut list = Vec::new();
            while let Some(x) = iter.next() {
                list.push(x);
            }
            list
        }
    }

    impl<T> Extend<T> for Vec<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
            let mut iter = iter.into_iter();
            while let Some(x) = iter.next() {
                self.push(x);
            }
        }
    }

    impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> {
        fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
            let mut iter = iter.into_iter();
            while let Some(x) = iter.next() {
                self.push(*x);
            }
        }
    }

    impl<T> IntoIterator for Vec<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;

        fn into_iter(self) -> IntoIter<T> {
            let slice = self.buffer.slice();
            let back = self.length;
            intrinsics::forget(self);
            IntoIter { buffer: RawVec::of(slice), front: 0, back }
        }
    }

    impl<'a, T> IntoIterator for &'a Vec<T> {
        type Item = &'a T;
        type IntoIter = crate::slice::Iter<'a, T>;

        fn into_iter(self) -> crate::slice::Iter<'a, T> {
            self.iter()
        }
    }

    impl<'a, T> IntoIterator for &'a mut Vec<T> {
        type Item = &'a mut T;
        type IntoIter = crate::slice::IterMut<'a, T>;

        fn into_iter(self) -> crate::slice::IterMut<'a, T> {
            self.iter_mut()
        }
    }

    #[full_path]
    pub struct IntoIter<T> {
        buffer: RawVec<T>,
        front: usize,
        back: usize,
    }

    impl<T> IntoIter<T> {
        pub fn as_slice(&self) -> &[T] {
            unsafe { &*self.buffer.between(self.front, self.back) }
        }
    }

    impl<T> Iterator for IntoIter<T> {
        type Item = T;

        fn next(&mut self) -> Option<T> {
            if self.front == self.back {
                return None;
            }
            let place = self.buffer.at(self.front);
            self.front = self.front + 1;
            Some(intrinsics::read(place))
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            (self.back - self.front, Some(self.back - self.front))
        }
    }

    impl<T> DoubleEndedIterator for IntoIter<T> {
        fn next_back(&mut self) -> Option<T> {
            if self.front == self.back {
                return None;
            }
            self.back = self.back - 1;
            Some(intrinsics::read(self.buffer.at(self.back)))
        }
    }

    impl<T> ExactSizeIterator for IntoIter<T> {}

    impl<T: Clone> Clone for IntoIter<T> {
        fn clone(&self) -> IntoIter<T> {
            self.as_slice().to_vec().into_iter()
        }
    }

    impl<T: fmt::Debug> fmt::Debug for IntoIter<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_tuple("IntoIter").field(&self.as_slice()).finish()
        }
    }

    impl<T> Drop for IntoIter<T> {
        fn drop(&mut self) {
            if intrinsics::needs_drop::<T>() && self.front < self.back {
                intrinsics::drop_in_place(self.buffer.between(self.front, self.back));
            }
            self.buffer.give_back();
        }
    }

    pub struct Drain<'a, T> {
        vec: *mut Vec<T>,
        front: usize,
        back: usize,
        rest: usize,
        length: usize,
        marker: PhantomData<&'a mut Vec<T>>,
    }

    unsafe impl<T: Sync> Sync for Drain<'_, T> {}
    unsafe impl<T: Send> Send for Drain<'_, T> {}

    impl<T> Iterator for Drain<'_, T> {
        type Item = T;

        fn next(&mut self) -> Option<T> {
            if self.front == self.back {
                return None;
            }
            let place = unsafe { (*self.vec).buffer.at(self.front) };
            self.front = self.front + 1;
            Some(intrinsics::read(place))
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            (self.back - self.front, Some(self.back - self.front))
        }
    }

    impl<T> DoubleEndedIterator for Drain<'_, T> {
        fn next_back(&mut self) -> Option<T> {
            if self.front == self.back {
                return None;
            }
            self.back = self.back - 1;
            Some(intrinsics::read(unsafe { (*self.vec).buffer.at(self.back) }))
        }
    }

    impl<T> ExactSizeIterator for Drain<'_, T> {}

    impl<T> Drop for Drain<'_, T> {
        fn drop(&mut self) {
            while let Some(_) = self.next() {}
            unsafe {
                let kept = (*self.vec).length;
                if self.rest < self.length && kept < self.rest {
                    intrinsics::copy(
                        (*self.vec).buffer.at(self.rest),
                        (*self.vec).buffer.at(kept),
                        self.length - self.rest,
                    );
                }
                (*self.vec).length = kept + self.length - self.rest;
            }
        }
    }
}

pub mod array {
    use crate::intrinsics;

    pub fn from_fn<T, const N: usize, F>(cb: F) -> [T; N]
    where
        F: FnMut(usize) -> T,
    {
        let mut cb = cb;
        let mut made: [T; N] = intrinsics::uninitialized();
        let place: *mut [T] = &mut made as &mut [T];
        let mut i = 0;
        while i < N {
            intrinsics::write(intrinsics::slice_element(place, i), cb(i));
            i += 1;
        }
        made
    }

    impl<T, const N: usize> [T; N] {
        pub fn map<F, U>(self, f: F) -> [U; N]
        where
            F: FnMut(T) -> U,
        {
            let mut f = f;
            let mut iter = self.into_iter();
            from_fn(|_| f(iter.next().unwrap()))
        }

        pub const fn as_slice(&self) -> &[T] {
            self
        }

        pub fn as_mut_slice(&mut self) -> &mut [T] {
            self
        }

        pub fn each_ref(&self) -> [&T; N] {
            from_fn(|i| &self[i])
        }
    }

    impl<T, const N: usize> IntoIterator for [T; N] {
        type Item = T;
        type IntoIter = IntoIter<T, N>;

        fn into_iter(self) -> IntoIter<T, N> {
            IntoIter { data: crate::mem::ManuallyDrop::new(self), front: 0, back: N }
        }
    }

    impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
        type Item = &'a T;
        type IntoIter = crate::slice::Iter<'a, T>;

        fn into_iter(self) -> crate::slice::Iter<'a, T> {
            self.as_slice().iter()
        }
    }

    impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
        type Item = &'a mut T;
        type IntoIter = crate::slice::IterMut<'a, T>;

        fn into_iter(self) -> crate::slice::IterMut<'a, T> {
            self.as_mut_slice().iter_mut()
        }
    }

    #[full_path]
    pub struct IntoIter<T, const N: usize> {
        data: crate::mem::ManuallyDrop<[T; N]>,
        front: usize,
        back: usize,
    }

    impl<T, const N: usize> IntoIter<T, N> {
        fn slice(&self) -> *const [T] {
            let data: &[T; N] = &*self.data;
            let slice: &[T] = data;
            slice
        }
    }

    impl<T, const N: usize> Iterator for IntoIter<T, N> {
        type Item = T;

        fn next(&mut self) -> Option<T> {
            if self.front == self.back {
                return None;
            }
            let place = intrinsics::slice_element(self.slice(), self.front);
            self.front = self.front + 1;
            Some(intrinsics::read(place))
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            (self.back - self.front, Some(self.back - self.front))
        }
    }

    impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {
        fn next_back(&mut self) -> Option<T> {
            if self.front == self.back {
                return None;
            }
            self.back = self.back - 1;
            Some(intrinsics::read(intrinsics::slice_element(self.slice(), self.back)))
        }
    }

    impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}

    impl<T, const N: usize> Drop for IntoIter<T, N> {
        fn drop(&mut self) {
            if intrinsics::needs_drop::<T>() {
                intrinsics::drop_in_place(intrinsics::slice_between(self.slice(), self.front, self.back));
            }
        }
    }

    #[derive(Clone, Copy, Debug)]
    pub struct TryFromSliceError(());

    impl crate::fmt::Display for TryFromSliceError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            f.pad("could not convert slice to array")
        }
    }

    impl crate::error::Error for TryFromSliceError {}

    impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
        type Error = TryFromSliceError;

        fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError> {
            if slice.len() == N { Ok(from_fn(|i| slice[i])) } else { Err(TryFromSliceError(())) }
        }
    }
}

pub mod slice {
    use crate::intrinsics;
    use crate::borrow::Borrow;
    use crate::cmp::Ordering;
    use crate::fmt;
    use crate::marker::PhantomData;
    use crate::ops::*;

    #[lang = "slice_index"]
    pub trait SliceIndex<T: ?Sized> {
        type Output: ?Sized;

        fn get(self, slice: &T) -> Option<&Self::Output>;

        fn get_mut(self, slice: &mut T) -> Option<&mut Self::Output>;

        fn index(self, slice: &T) -> &Self::Output;

        fn index_mut(self, slice: &mut T) -> &mut Self::Output;
    }

    impl<T> SliceIndex<[T]> for usize {
        type Output = T;

        fn get(self, slice: &[T]) -> Option<&T> {
            if self < intrinsics::slice_length(slice) { Some(&slice[self]) } else { None }
        }

        fn get_mut(self, slice: &mut [T]) -> Option<&mut T> {
            if self < intrinsics::slice_length(slice) { Some(&mut slice[self]) } else { None }
        }

        fn index(self, slice: &[T]) -> &T {
            &slice[self]
        }

        fn index_mut(self, slice: &mut [T]) -> &mut T {
            &mut slice[self]
        }
    }

    /// The part of a slice, checked as the real one does it.
    fn part<T>(slice: *const [T], start: usize, end: usize) -> *mut [T] {
        let length = intrinsics::slice_length(slice);
        if end > length {
            panic!("range end index {} out of range for slice of length {}", end, length);
        }
        if start > end {
            panic!("slice index starts at {} but ends at {}", start, end);
        }
        intrinsics::slice_between(slice, start, end)
    }

    fn part_if<T>(slice: *const [T], start: usize, end: usize) -> Option<*mut [T]> {
        if start <= end && end <= intrinsics::slice_length(slice) {
            Some(intrinsics::slice_between(slice, start, end))
        } else {
            None
        }
    }

    impl<T> SliceIndex<[T]> for Range<usize> {
        type Output = [T];

        fn get(self, slice: &[T]) -> Option<&[T]> {
            match part_if(slice, self.start, self.end) {
                Some(part) => Some(unsafe { &*part }),
                None => None,
            }
        }

        fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
            match part_if(slice, self.start, self.end) {
                Some(part) => Some(unsafe { &mut *part }),
                None => None,
            }
        }

        fn index(self, slice: &[T]) -> &[T] {
            unsafe { &*part(slice, self.start, self.end) }
        }

        fn index_mut(self, slice: &mut [T]) -> &mut [T] {
            unsafe { &mut *part(slice, self.start, self.end) }
        }
    }

    impl<T> SliceIndex<[T]> for RangeFrom<usize> {
        type Output = [T];

        fn get(self, slice: &[T]) -> Option<&[T]> {
            let length = intrinsics::slice_length(slice);
            match part_if(slice, self.start, length) {
                Some(part) => Some(unsafe { &*part }),
                None => None,
            }
        }

        fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
            let length = intrinsics::slice_length(slice);
            match part_if(slice, self.start, length) {
                Some(part) => Some(unsafe { &mut *part }),
                None => None,
            }
        }

        fn index(self, slice: &[T]) -> &[T] {
            let length = intrinsics::slice_length(slice);
            if self.start > length {
                panic!("range start index {} out of range for slice of length {}", self.start, length);
            }
            unsafe { &*part(slice, self.start, length) }
        }

        fn index_mut(self, slice: &mut [T]) -> &mut [T] {
            let length = intrinsics::slice_length(slice);
            if self.start > length {
                panic!("range start index {} out of range for slice of length {}", self.start, length);
            }
            unsafe { &mut *part(slice, self.start, length) }
        }
    }

    impl<T> SliceIndex<[T]> for RangeTo<usize> {
        type Output = [T];

        fn get(self, slice: &[T]) -> Option<&[T]> {
            match part_if(slice, 0, self.end) {
                Some(part) => Some(unsafe { &*part }),
                None => None,
            }
        }

        fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
            match part_if(slice, 0, self.end) {
                Some(part) => Some(unsafe { &mut *part }),
                None => None,
            }
        }

        fn index(self, slice: &[T]) -> &[T] {
            unsafe { &*part(slice, 0, self.end) }
        }

        fn index_mut(self, slice: &mut [T]) -> &mut [T] {
            unsafe { &mut *part(slice, 0, self.end) }
        }
    }

    impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
        type Output = [T];

        fn get(self, slice: &[T]) -> Option<&[T]> {
            match part_if(slice, self.start, self.end + 1) {
                Some(part) => Some(unsafe { &*part }),
                None => None,
            }
        }

        fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
            match part_if(slice, self.start, self.end + 1) {
                Some(part) => Some(unsafe { &mut *part }),
                None => None,
            }
        }

        fn index(self, slice: &[T]) -> &[T] {
            unsafe { &*part(slice, self.start, self.end + 1) }
        }

        fn index_mut(self, slice: &mut [T]) -> &mut [T] {
            unsafe { &mut *part(slice, self.start, self.end + 1) }
        }
    }

    impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
        type Output = [T];

        fn get(self, slice: &[T]) -> Option<&[T]> {
            match part_if(slice, 0, self.end + 1) {
                Some(part) => Some(unsafe { &*part }),
                None => None,
            }
        }

        fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
            match part_if(slice, 0, self.end + 1) {
                Some(part) => Some(unsafe { &mut *part }),
                None => None,
            }
        }

        fn index(self, slice: &[T]) -> &[T] {
            unsafe { &*part(slice, 0, self.end + 1) }
        }

        fn index_mut(self, slice: &mut [T]) -> &mut [T] {
            unsafe { &mut *part(slice, 0, self.end + 1) }
        }
    }

    impl<T> SliceIndex<[T]> for RangeFull {
        type Output = [T];

        fn get(self, slice: &[T]) -> Option<&[T]> {
            let length = intrinsics::slice_length(slice);
            match part_if(slice, 0, length) {
                Some(part) => Some(unsafe { &*part }),
                None => None,
            }
        }

        fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
            let length = intrinsics::slice_length(slice);
            match part_if(slice, 0, length) {
                Some(part) => Some(unsafe { &mut *part }),
                None => None,
            }
        }

        fn index(self, slice: &[T]) -> &[T] {
            let length = intrinsics::slice_length(slice);
            unsafe { &*part(slice, 0, length) }
        }

        fn index_mut(self, slice: &mut [T]) -> &mut [T] {
            let length = intrinsics::slice_length(slice);
            unsafe { &mut *part(slice, 0, length) }
        }
    }

    impl<T, I: SliceIndex<[T]>> Index<I> for [T] {
        type Output = I::Output;

        fn index(&self, index: I) -> &I::Output {
            index.index(self)
        }
    }

    impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {
        fn index_mut(&mut self, index: I) -> &mut I::Output {
            index.index_mut(self)
        }
    }

    impl<T, I, const N: usize> Index<I> for [T; N]
    where
        [T]: Index<I>,
    {
        type Output = <[T] as Index<I>>::Output;

        fn index(&self, index: I) -> &<[T] as Index<I>>::Output {
            Index::index(self as &[T], index)
        }
    }

    impl<T, I, const N: usize> IndexMut<I> for [T; N]
    where
        [T]: IndexMut<I>,
    {
        fn index_mut(&mut self, index: I) -> &mut <[T] as Index<I>>::Output {
            IndexMut::index_mut(self as &mut [T], index)
        }
    }

    impl<T> [T] {
        pub const fn len(&self) -> usize {
            intrinsics::slice_length(self)
        }

        pub const fn is_empty(&self) -> bool {
            intrinsics::slice_length(self) == 0
        }

        pub const fn first(&self) -> Option<&T> {
            if self.is_empty() { None } else { Some(&self[0]) }
        }

        pub const fn first_mut(&mut self) -> Option<&mut T> {
            if self.is_empty() { None } else { Some(&mut self[0]) }
        }

        pub const fn split_first(&self) -> Option<(&T, &[T])> {
            if self.is_empty() { None } else { Some((&self[0], &self[1..])) }
        }

        pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {
            if self.is_empty() {
                return None;
            }
            let (head, tail) = self.split_at_mut(1);
            Some((&mut head[0], tail))
        }

        pub const fn split_last(&self) -> Option<(&T, &[T])> {
            let length = self.len();
            if length == 0 { None } else { Some((&self[length - 1], &self[..length - 1])) }
        }

        pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {
            let length = self.len();
            if length == 0 {
                return None;
            }
            let (front, back) = self.split_at_mut(length - 1);
            Some((&mut back[0], front))
        }

        pub const fn last(&self) -> Option<&T> {
            let length = self.len();
            if length == 0 { None } else { Some(&self[length - 1]) }
        }

        pub const fn last_mut(&mut self) -> Option<&mut T> {
            let length = self.len();
            if length == 0 { None } else { Some(&mut self[length - 1]) }
        }

        pub fn get<I>(&self, index: I) -> Option<&I::Output>
        where
            I: SliceIndex<[T]>,
        {
            index.get(self)
        }

        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut I::Output>
        where
            I: SliceIndex<[T]>,
        {
            index.get_mut(self)
        }

        pub unsafe fn get_unchecked<I>(&self, index: I) -> &I::Output
        where
            I: SliceIndex<[T]>,
        {
            index.index(self)
        }

        pub unsafe fn get_unchecked_mut<I>(&mut self, index: I) -> &mut I::Output
        where
            I: SliceIndex<[T]>,
        {
            index.index_mut(self)
        }

        pub const fn as_ptr(&self) -> *const T {
            intrinsics::slice_element(self, 0)
        }

        pub const fn as_mut_ptr(&mut self) -> *mut T {
            intrinsics::slice_element(self, 0)
        }

        pub const fn swap(&mut self, a: usize, b: usize) {
            let one: *mut T = &mut self[a];
            let other: *mut T = &mut self[b];
            if a != b {
                intrinsics::swap(one, other);
            }
        }

        pub const fn reverse(&mut self) {
            intrinsics::enter(self, "reverse");
            let mut front = 0;
            let mut back = self.len();
            while front + 1 < back {
                back -= 1;
                intrinsics::swap(intrinsics::slice_element(self, front), intrinsics::slice_element(self, back));
                front += 1;
            }
        }

        pub fn iter(&self) -> Iter<'_, T> {
            Iter { slice: self, front: 0, back: self.len() }
        }

        pub fn iter_mut(&mut self) -> IterMut<'_, T> {
            let back = self.len();
            IterMut { slice: self, front: 0, back, marker: PhantomData }
        }

        pub fn windows(&self, size: usize) -> Windows<'_, T> {
            if size == 0 {
                panic!("window size must be non-zero");
            }
            Windows { slice: self, size }
        }

        pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {
            if chunk_size == 0 {
                panic!("chunk size must be non-zero");
            }
            Chunks { slice: self, size: chunk_size }
        }

        pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {
            if chunk_size == 0 {
                panic!("chunk size must be non-zero");
            }
            ChunksMut { slice: self, size: chunk_size, marker: PhantomData }
        }

        pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> {
            if chunk_size == 0 {
                panic!("chunk size must be non-zero");
            }
            let whole = self.len() / chunk_size * chunk_size;
            ChunksExact { chunks: Chunks { slice: &self[..whole], size: chunk_size }, rest: &self[whole..] }
        }

        pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> {
            if chunk_size == 0 {
                panic!("chunk size must be non-zero");
            }
            RChunks { slice: self, size: chunk_size }
        }

        pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {
            if chunk_size == 0 {
                panic!("chunk size must be non-zero");
            }
            let whole = self.len() / chunk_size * chunk_size;
            ChunksMut { slice: &mut self[..whole], size: chunk_size, marker: PhantomData }
        }

        pub const fn split_at(&self, mid: usize) -> (&[T], &[T]) {
            if mid > self.len() {
                panic!("mid > len");
            }
            (&self[..mid], &self[mid..])
        }

        pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {
            let length = self.len();
            if mid > length {
                panic!("mid > len");
            }
            let slice: *mut [T] = self;
            unsafe {
                (&mut *intrinsics::slice_between(slice, 0, mid), &mut *intrinsics::slice_between(slice, mid, length))
            }
        }

        pub fn split<F>(&self, pred: F) -> Split<'_, T, F>
        where
            F: FnMut(&T) -> bool,
        {
            Split { slice: self, pred, done: false }
        }

        pub fn contains(&self, x: &T) -> bool
        where
            T: PartialEq,
        {
            let mut i = 0;
            while i < self.len() {
                if self[i] == *x {
                    return true;
                }
                i += 1;
            }
            false
        }

        pub fn starts_with(&self, needle: &[T]) -> bool
        where
            T: PartialEq,
        {
            let n = needle.len();
            self.len() >= n && *needle == self[..n]
        }

        pub fn ends_with(&self, needle: &[T]) -> bool
        where
            T: PartialEq,
        {
            let (m, n) = (self.len(), needle.len());
            m >= n && *needle == self[m - n..]
        }

        pub fn binary_search(&self, x: &T) -> Result<usize, usize>
        where
            T: Ord,
        {
            self.binary_search_by(|p| p.cmp(x))
        }

        pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a T) -> Ordering,
        {
            let mut f = f;
            let mut low = 0;
            let mut high = self.len();
            while low < high {
                let middle = (low + high) / 2;
                match f(&self[middle]) {
                    Ordering::Less => low = middle + 1,
                    Ordering::Greater => high = middle,
                    Ordering::Equal => return Ok(middle),
                }
            }
            Err(low)
        }

        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a T) -> B,
            B: Ord,
        {
            let mut f = f;
            self.binary_search_by(|k| f(k).cmp(b))
        }

        pub fn partition_point<P>(&self, pred: P) -> usize
        where
            P: FnMut(&T) -> bool,
        {
            let mut pred = pred;
            let mut low = 0;
            let mut high = self.len();
            while low < high {
                let middle = (low + high) / 2;
                if pred(&self[middle]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            low
        }

        pub fn sort(&mut self)
        where
            T: Ord,
        {
            intrinsics::enter(self, "sort");
            merge_sort(self, |a, b| a.cmp(b));
        }

        pub fn sort_by<F>(&mut self, compare: F)
        where
            F: FnMut(&T, &T) -> Ordering,
        {
            merge_sort(self, compare);
        }

        pub fn sort_by_key<K, F>(&mut self, f: F)
        where
            F: FnMut(&T) -> K,
            K: Ord,
        {
            let mut f = f;
            merge_sort(self, |a, b| f(a).cmp(&f(b)));
        }

        pub fn sort_by_cached_key<K, F>(&mut self, f: F)
        where
            F: FnMut(&T) -> K,
            K: Ord,
        {
            let mut f = f;
            merge_sort(self, |a, b| f(a).cmp(&f(b)));
        }

        pub fn sort_unstable(&mut self)
        where
            T: Ord,
        {
            intrinsics::enter(self, "sort");
            merge_sort(self, |a, b| a.cmp(b));
        }

        pub fn sort_unstable_by<F>(&mut self, compare: F)
        where
            F: FnMut(&T, &T) -> Ordering,
        {
            merge_sort(self, compare);
        }

        pub fn sort_unstable_by_key<K, F>(&mut self, f: F)
        where
            F: FnMut(&T) -> K,
            K: Ord,
        {
            let mut f = f;
            merge_sort(self, |a, b| f(a).cmp(&f(b)));
        }

        pub fn is_sorted(&self) -> bool
        where
            T: PartialOrd,
        {
            let mut i = 1;
            while i < self.len() {
                if !(self[i - 1] <= self[i]) {
                    return false;
                }
                i += 1;
            }
            true
        }

        pub fn rotate_left(&mut self, mid: usize) {
            if mid > self.len() {
                panic!("assertion failed: mid <= self.len()");
            }
            self[..mid].reverse();
            self[mid..].reverse();
            self.reverse();
        }

        pub fn rotate_right(&mut self, k: usize) {
            let length = self.len();
            if k > length {
                panic!("assertion failed: k <= self.len()");
            }
            self.rotate_left(length - k);
        }

        pub fn fill(&mut self, value: T)
        where
            T: Clone,
        {
            let mut i = 0;
            while i < self.len() {
                self[i] = value.clone();
                i += 1;
            }
        }

        pub fn fill_with<F>(&mut self, f: F)
        where
            F: FnMut() -> T,
        {
            let mut f = f;
            let mut i = 0;
            while i < self.len() {
                self[i] = f();
                i += 1;
            }
        }

        pub fn clone_from_slice(&mut self, src: &[T])
        where
            T: Clone,
        {
            if self.len() != src.len() {
                panic!("destination and source slices have different lengths");
            }
            let mut i = 0;
            while i < self.len() {
                self[i] = src[i].clone();
                i += 1;
            }
        }

        pub fn copy_from_slice(&mut self, src: &[T])
        where
            T: Copy,
        {
            if self.len() != src.len() {
                panic!("copy_from_slice: source slice length ({}) does not match destination slice length ({})", src.len(), self.len());
            }
            let mut i = 0;
            while i < self.len() {
                self[i] = src[i];
                i += 1;
            }
        }

        pub fn swap_with_slice(&mut self, other: &mut [T]) {
            if self.len() != other.len() {
                panic!("destination and source slices have different lengths");
            }
            let mut i = 0;
            while i < self.len() {
                intrinsics::swap(intrinsics::slice_element(self, i), intrinsics::slice_element(other, i));
                i += 1;
            }
        }

        #[must_use]
        pub fn to_vec(&self) -> Vec<T>
        where
            T: Clone,
        {
            let mut list = Vec::with_capacity(self.len());
            let mut i = 0;
            while i < self.len() {
                list.push(self[i].clone());
                i += 1;
            }
            list
        }

        pub fn repeat(&self, n: usize) -> Vec<T>
        where
            T: Copy,
        {
            let mut list = Vec::with_capacity(self.len() * n);
            let mut i = 0;
            while i < n {
                list.extend_from_slice(self);
                i += 1;
            }
            list
        }

        pub fn concat<Item: ?Sized>(&self) -> <[T] as Concat<Item>>::Output
        where
            [T]: Concat<Item>,
        {
            Concat::concat(self)
        }

        pub fn join<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output
        where
            [T]: Join<Separator>,
        {
            Join::join(self, sep)
        }
    }

    /// Sorts by merging, so that equal ones stay in order.
    fn merge_sort<T, F>(slice: &mut [T], compare: F)
    where
        F: FnMut(&T, &T) -> Ordering,
    {
        let mut compare = compare;
        let length = slice.len();
        if length < 2 {
            return;
        }
        let own: *mut [T] = slice;
        let other = intrinsics::allocate_slice::<T>(length);
        let mut from = own;
        let mut to = other;
        let mut width = 1;
        while width < length {
            let mut start = 0;
            while start < length {
                let middle = if start + width < length { start + width } else { length };
                let end = if middle + width < length { middle + width } else { length };
                let mut left = start;
                let mut right = middle;
                let mut at = start;
                while at < end {
                    let take_left = if left == middle {
                        false
                    } else if right == end {
                        true
                    } else {
                        let a = intrinsics::slice_element(from, left);
                        let b = intrinsics::slice_element(from, right);
                        compare(unsafe { &*a }, unsafe { &*b }) != Ordering::Greater
                    };
                    let taken = if take_left { left } else { right };
                    intrinsics::copy(intrinsics::slice_element(from, taken), intrinsics::slice_element(to, at), 1);
                    if take_left {
                        left += 1;
                    } else {
                        right += 1;
                    }
                    at += 1;
                }
                start = end;
            }
            let sorted = to;
            to = from;
            from = sorted;
            width = width * 2;
        }
        if !intrinsics::same_place::<[T], [T]>(from, own) {
            intrinsics::copy(intrinsics::slice_element(from, 0), intrinsics::slice_element(own, 0), length);
        }
        intrinsics::free(other);
    }

    pub trait Concat<Item: ?Sized> {
        type Output;

        fn concat(slice: &Self) -> Self::Output;
    }

    pub trait Join<Separator> {
        type Output;

        fn join(slice: &Self, sep: Separator) -> Self::Output;
    }

    impl<S: Borrow<str>> Concat<str> for [S] {
        type Output = String;

        fn concat(slice: &[S]) -> String {
            let mut made = String::new();
            for one in slice {
                made.push_str(one.borrow());
            }
            made
        }
    }

    impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
        type Output = Vec<T>;

        fn concat(slice: &[V]) -> Vec<T> {
            let mut list = Vec::new();
            for one in slice {
                list.extend_from_slice(one.borrow());
            }
            list
        }
    }

    impl<S: Borrow<str>> Join<&str> for [S] {
        type Output = String;

        fn join(slice: &[S], sep: &str) -> String {
            let mut made = String::new();
            let mut first = true;
            for one in slice {
                if !first {
                    made.push_str(sep);
                }
                first = false;
                made.push_str(one.borrow());
            }
            made
        }
    }

    impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
        type Output = Vec<T>;

        fn join(slice: &[V], sep: &T) -> Vec<T> {
            let mut list = Vec::new();
            let mut first = true;
            for one in slice {
                if !first {
                    list.push(sep.clone());
                }
                first = false;
                list.extend_from_slice(one.borrow());
            }
            list
        }
    }

    impl<'a, T> IntoIterator for &'a [T] {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;

        fn into_iter(self) -> Iter<'a, T> {
            self.iter()
        }
    }

    impl<'a, T> IntoIterator for &'a mut [T] {
        type Item = &'a mut T;
        type IntoIter = IterMut<'a, T>;

        fn into_iter(self) -> IterMut<'a, T> {
            self.iter_mut()
        }
    }

    #[must_use = "iterators are lazy and do nothing unless consumed"]
    #[full_path]
    pub struct Iter<'a, T> {
        slice: &'a [T],
        front: usize,
        back: usize,
    }

    impl<'a, T> Iter<'a, T> {
        pub fn as_slice(&self) -> &'a [T] {
            unsafe { &*intrinsics::slice_between(self.slice, self.front, self.back) }
        }
    }

    impl<T> Clone for Iter<'_, T> {
        fn clone(&self) -> Self {
            Iter { slice: self.slice, front: self.front, back: self.back }
        }
    }

    impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_tuple("Iter").field(&self.as_slice()).finish()
        }
    }

    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = &'a T;

        fn next(&mut self) -> Option<&'a T> {
            if self.front == self.back {
                return None;
            }
            let place = intrinsics::slice_element(self.slice, self.front);
            self.front = self.front + 1;
            Some(unsafe { &*place })
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            (self.back - self.front, Some(self.back - self.front))
        }
    }

    impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
        fn next_back(&mut self) -> Option<&'a T> {
            if self.front == self.back {
                return None;
            }
            self.back = self.back - 1;
            Some(unsafe { &*intrinsics::slice_element(self.slice, self.back) })
        }
    }

    impl<T> ExactSizeIterator for Iter<'_, T> {}

    #[must_use = "iterators are lazy and do nothing unless consumed"]
    #[full_path]
    pub struct IterMut<'a, T> {
        slice: *mut [T],
        front: usize,
        back: usize,
        marker: PhantomData<&'a mut T>,
    }

    unsafe impl<T: Sync> Sync for IterMut<'_, T> {}
    unsafe impl<T: Send> Send for IterMut<'_, T> {}

    impl<'a, T> Iterator for IterMut<'a, T> {
        type Item = &'a mut T;

        fn next(&mut self) -> Option<&'a mut T> {
            if self.front == self.back {
                return None;
            }
            let place = intrinsics::slice_element(self.slice, self.front);
            self.front = self.front + 1;
            Some(unsafe { &mut *place })
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            (self.back - self.front, Some(self.back - self.front))
        }
    }

    impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
        fn next_back(&mut self) -> Option<&'a mut T> {
            if self.front == self.back {
                return None;
            }
            self.back = self.back - 1;
            Some(unsafe { &mut *intrinsics::slice_element(self.slice, self.back) })
        }
    }

    impl<T> ExactSizeIterator for IterMut<'_, T> {}

    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Windows<'a, T> {
        slice: &'a [T],
        size: usize,
    }

    impl<'a, T> Iterator for Windows<'a, T> {
        type Item = &'a [T];

        fn next(&mut self) -> Option<&'a [T]> {
            let length = self.slice.len();
            if self.size > length {
                return None;
            }
            let slice = self.slice;
            self.slice = &slice[1..];
            Some(&slice[..self.size])
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            let length = self.slice.len();
            let count = if self.size > length { 0 } else { length - self.size + 1 };
            (count, Some(count))
        }
    }

    impl<'a, T> DoubleEndedIterator for Windows<'a, T> {
        fn next_back(&mut self) -> Option<&'a [T]> {
            let length = self.slice.len();
            if self.size > length {
                return None;
            }
            let slice = self.slice;
            self.slice = &slice[..length - 1];
            Some(&slice[length - self.size..])
        }
    }

    impl<T> ExactSizeIterator for Windows<'_, T> {}

    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Chunks<'a, T> {
        slice: &'a [T],
        size: usize,
    }

    impl<T> Clone for Chunks<'_, T> {
        fn clone(&self) -> Self {
            Chunks { slice: self.slice, size: self.size }
        }
    }

    impl<'a, T> Iterator for Chunks<'a, T> {
        type Item = &'a [T];

        fn next(&mut self) -> Option<&'a [T]> {
            let length = self.slice.len();
            if length == 0 {
                return None;
            }
            let taken = if self.size < length { self.size } else { length };
            let slice = self.slice;
            self.slice = &slice[taken..];
            Some(&slice[..taken])
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            let count = (self.slice.len() + self.size - 1) / self.size;
            (count, Some(count))
        }
    }

    impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {
        fn next_back(&mut self) -> Option<&'a [T]> {
            let length = self.slice.len();
            if length == 0 {
                return None;
            }
            let start = (length - 1) / self.size * self.size;
            let slice = self.slice;
            self.slice = &slice[..start];
            Some(&slice[start..])
        }
    }

    impl<T> ExactSizeIterator for Chunks<'_, T> {}

    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct ChunksExact<'a, T> {
        chunks: Chunks<'a, T>,
        rest: &'a [T],
    }

    impl<'a, T> ChunksExact<'a, T> {
        pub fn remainder(&self) -> &'a [T] {
            self.rest
        }
    }

    impl<'a, T> Iterator for ChunksExact<'a, T> {
        type Item = &'a [T];

        fn next(&mut self) -> Option<&'a [T]> {
            self.chunks.next()
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            self.chunks.size_hint()
        }
    }

    impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {
        fn next_back(&mut self) -> Option<&'a [T]> {
            self.chunks.next_back()
        }
    }

    impl<T> ExactSizeIterator for ChunksExact<'_, T> {}

    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct RChunks<'a, T> {
        slice: &'a [T],
        size: usize,
    }

    impl<'a, T> Iterator for RChunks<'a, T> {
        type Item = &'a [T];

        fn next(&mut self) -> Option<&'a [T]> {
            let length = self.slice.len();
            if length == 0 {
                return None;
            }
            let start = if self.size < length { length - self.size } else { 0 };
            let slice = self.slice;
            self.slice = &slice[..start];
            Some(&slice[start..])
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            let count = (self.slice.len() + self.size - 1) / self.size;
            (count, Some(count))
        }
    }

    impl<T> ExactSizeIterator for RChunks<'_, T> {}

    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct ChunksMut<'a, T> {
        slice: *mut [T],
        size: usize,
        marker: PhantomData<&'a mut T>,
    }

    unsafe impl<T: Send> Send for ChunksMut<'_, T> {}
    unsafe impl<T: Sync> Sync for ChunksMut<'_, T> {}

    impl<'a, T> Iterator for ChunksMut<'a, T> {
        type Item = &'a mut [T];

        fn next(&mut self) -> Option<&'a mut [T]> {
            let length = intrinsics::slice_length(self.slice);
            if length == 0 {
                return None;
            }
            let taken = if self.size < length { self.size } else { length };
            let slice = self.slice;
            self.slice = intrinsics::slice_between(slice, taken, length);
            Some(unsafe { &mut *intrinsics::slice_between(slice, 0, taken) })
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            let count = (intrinsics::slice_length(self.slice) + self.size - 1) / self.size;
            (count, Some(count))
        }
    }

    impl<T> ExactSizeIterator for ChunksMut<'_, T> {}

    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Split<'a, T, F> {
        slice: &'a [T],
        pred: F,
        done: bool,
    }

    impl<'a, T, F: FnMut(&T) -> bool> Iterator for Split<'a, T, F> {
        type Item = &'a [T];

        fn next(&mut self) -> Option<&'a [T]> {
            if self.done {
                return None;
            }
            let slice = self.slice;
            let mut i = 0;
            while i < slice.len() {
                if (self.pred)(&slice[i]) {
                    self.slice = &slice[i + 1..];
                    return Some(&slice[..i]);
                }
                i += 1;
            }
            self.done = true;
            Some(slice)
        }
    }

    pub fn from_ref<T>(s: &T) -> &[T] {
        unsafe { &*intrinsics::slice_from_parts(s as *const T, 1) }
    }

    pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] {
        unsafe { &*intrinsics::slice_from_parts(data, len) }
    }

    pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] {
        unsafe { &mut *intrinsics::slice_from_parts(data, len) }
    }
}

pub mod collections {
    pub use self::vec_deque::VecDeque;
    pub use self::hash_map::HashMap;
    pub use self::hash_set::HashSet;
    pub use self::btree_map::BTreeMap;
    pub use self::btree_set::BTreeSet;
    pub use self::binary_heap::BinaryHeap;
    pub use self::linked_list::LinkedList;

    pub mod vec_deque {
        use crate::intrinsics;
        use crate::cmp::Ordering;
        use crate::fmt;
        use crate::marker::PhantomData;
        use crate::ops::{between, Index, IndexMut, RangeBounds};
        use crate::raw_vec::RawVec;

        pub struct VecDeque<T> {
            buffer: RawVec<T>,
            head: usize,
            length: usize,
        }

        impl<T> VecDeque<T> {
            pub const fn new() -> VecDeque<T> {
                VecDeque { buffer: RawVec::none(), head: 0, length: 0 }
            }

            pub fn with_capacity(capacity: usize) -> VecDeque<T> {
                VecDeque { buffer: RawVec::with(capacity), head: 0, length: 0 }
            }

            /// Where an element is.
            fn at(&self, index: usize) -> *mut T {
                let capacity = self.buffer.capacity();
                let place = self.head + index;
                self.buffer.at(if place >= capacity { place - capacity } else { place })
            }

            fn room(&mut self) {
                let capacity = self.buffer.capacity();
                if self.length < capacity {
                    return;
                }
                let mut larger = RawVec::<T>::with(if capacity == 0 { 4 } else { capacity * 2 });
                let mut i = 0;
                while i < self.length {
                    intrinsics::copy(self.at(i), larger.at(i), 1);
                    i += 1;
                }
                self.buffer.give_back();
                self.buffer = RawVec::of(larger.slice());
                self.head = 0;
            }

            pub fn capacity(&self) -> usize {
                self.buffer.capacity()
            }

            pub fn reserve(&mut self, additional: usize) {
                let _ = additional;
            }

            pub fn len(&self) -> usize {
                self.length
            }

            pub fn is_empty(&self) -> bool {
                self.length == 0
            }

            pub fn get(&self, index: usize) -> Option<&T> {
                if index < self.length { Some(unsafe { &*self.at(index) }) } else { None }
            }

            pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {
                if index < self.length { Some(unsafe { &mut *self.at(index) }) } else { None }
            }

            pub fn front(&self) -> Option<&T> {
                self.get(0)
            }

            pub fn front_mut(&mut self) -> Option<&mut T> {
                self.get_mut(0)
            }

            pub fn back(&self) -> Option<&T> {
                if self.length == 0 { None } else { self.get(self.length - 1) }
            }

            pub fn back_mut(&mut self) -> Option<&mut T> {
                if self.length == 0 { None } else { self.get_mut(self.length - 1) }
            }

            pub fn push_back(&mut self, value: T) {
                intrinsics::enter(self, "push to");
                self.room();
                intrinsics::write(self.at(self.length), value);
                self.length = self.length + 1;
            }

            pub fn push_front(&mut self, value: T) {
                intrinsics::enter(self, "push in front of");
                self.room();
                self.head = if self.head == 0 { self.buffer.capacity() - 1 } else { self.head - 1 };
                intrinsics::write(self.at(0), value);
                self.length = self.length + 1;
            }

            pub fn pop_front(&mut self) -> Option<T> {
                intrinsics::enter(self, "pop from the front of");
                if self.length == 0 {
                    return None;
                }
                let place = self.at(0);
                self.head = if self.head + 1 == self.buffer.capacity() { 0 } else { self.head + 1 };
                self.length = self.length - 1;
                let value = intrinsics::read(place);
                intrinsics::write(place, intrinsics::uninitialized::<T>());
                Some(value)
            }

            pub fn pop_back(&mut self) -> Option<T> {
                intrinsics::enter(self, "pop from");
                if self.length == 0 {
                    return None;
                }
                self.length = self.length - 1;
                let place = self.at(self.length);
                let value = intrinsics::read(place);
                intrinsics::write(place, intrinsics::uninitialized::<T>());
                Some(value)
            }

            pub fn insert(&mut self, index: usize, value: T) {
                if index > self.length {
                    panic!("index out of bounds");
                }
                self.push_back(value);
                let mut i = self.length - 1;
                while i > index {
                    intrinsics::swap(self.at(i), self.at(i - 1));
                    i -= 1;
                }
            }

            pub fn remove(&mut self, index: usize) -> Option<T> {
                if index >= self.length {
                    return None;
                }
                let mut i = index;
                while i + 1 < self.length {
                    intrinsics::swap(self.at(i), self.at(i + 1));
                    i += 1;
                }
                self.pop_back()
            }

            pub fn swap(&mut self, i: usize, j: usize) {
                assert!(i < self.length);
                assert!(j < self.length);
                if i != j {
                    intrinsics::swap(self.at(i), self.at(j));
                }
            }

            pub fn truncate(&mut self, len: usize) {
                while self.length > len {
                    self.pop_back();
                }
            }

            pub fn clear(&mut self) {
                self.truncate(0);
                self.head = 0;
            }

            pub fn contains(&self, x: &T) -> bool
            where
                T: PartialEq,
            {
                self.iter().any(|one| *one == *x)
            }

            pub fn append(&mut self, other: &mut VecDeque<T>) {
                while let Some(x) = other.pop_front() {
                    self.push_back(x);
                }
            }

            pub fn retain<F>(&mut self, f: F)
            where
                F: FnMut(&T) -> bool,
            {
                let mut f = f;
                let mut left = self.length;
                while left > 0 {
                    left -= 1;
                    let one = self.pop_front().unwrap();
                    if f(&one) {
                        self.push_back(one);
                    }
                }
            }

            pub fn rotate_left(&mut self, n: usize) {
                assert!(n <= self.length);
                let mut left = n;
                while left > 0 {
                    let one = self.pop_front().unwrap();
                    self.push_back(one);
                    left -= 1;
                }
            }

            pub fn rotate_right(&mut self, n: usize) {
                assert!(n <= self.length);
                let mut left = n;
                while left > 0 {
                    let one = self.pop_back().unwrap();
                    self.push_front(one);
                    left -= 1;
                }
            }

            pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> IntoIter<T> {
                let range = between(range, self.length);
                let mut taken = VecDeque::new();
                let mut kept = VecDeque::new();
                let mut i = 0;
                while let Some(x) = self.pop_front() {
                    if range.contains(&i) {
                        taken.push_back(x);
                    } else {
                        kept.push_back(x);
                    }
                    i += 1;
                }
                self.append(&mut kept);
                IntoIter { deque: taken }
            }

            pub fn make_contiguous(&mut self) -> &mut [T] {
                if self.head + self.length > self.buffer.capacity() {
                    let larger = RawVec::<T>::with(self.buffer.capacity());
                    let mut i = 0;
                    while i < self.length {
                        intrinsics::copy(self.at(i), larger.at(i), 1);
                        i += 1;
                    }
                    self.buffer.give_back();
                    self.buffer = RawVec::of(larger.slice());
                    self.head = 0;
                }
                unsafe { &mut *self.buffer.between(self.head, self.head + self.length) }
            }

            pub fn iter(&self) -> Iter<'_, T> {
                Iter { deque: self, front: 0, back: self.length }
            }

            pub fn iter_mut(&mut self) -> IterMut<'_, T> {
                let back = self.length;
                IterMut { deque: self, front: 0, back, marker: PhantomData }
            }
        }

        impl<T> Drop for VecDeque<T> {
            fn drop(&mut self) {
                if intrinsics::needs_drop::<T>() {
                    self.clear();
                }
                self.buffer.give_back();
            }
        }

        impl<T: Clone> Clone for VecDeque<T> {
            fn clone(&self) -> VecDeque<T> {
                self.iter().cloned().collect()
            }
        }

        impl<T> Default for VecDeque<T> {
            fn default() -> VecDeque<T> {
                VecDeque::new()
            }
        }

        impl<T: PartialEq> PartialEq for VecDeque<T> {
            fn eq(&self, other: &VecDeque<T>) -> bool {
                self.length == other.length && self.iter().eq(other.iter())
            }
        }

        impl<T: PartialEq> PartialEq<Vec<T>> for VecDeque<T> {
            fn eq(&self, other: &Vec<T>) -> bool {
                self.length == other.len() && self.iter().eq(other.iter())
            }
        }

        impl<T: Eq> Eq for VecDeque<T> {}

        impl<T: fmt::Debug> fmt::Debug for VecDeque<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_list().entries(self.iter()).finish()
            }
        }

        impl<T> Index<usize> for VecDeque<T> {
            type Output = T;

            fn index(&self, index: usize) -> &T {
                self.get(index).expect("Out of bounds access")
            }
        }

        impl<T> IndexMut<usize> for VecDeque<T> {
            fn index_mut(&mut self, index: usize) -> &mut T {
                self.get_mut(index).expect("Out of bounds access")
            }
        }

        impl<T> From<Vec<T>> for VecDeque<T> {
            fn from(other: Vec<T>) -> VecDeque<T> {
                other.into_iter().collect()
            }
        }

        impl<T, const N: usize> From<[T; N]> for VecDeque<T> {
            fn from(other: [T; N]) -> VecDeque<T> {
                other.into_iter().collect()
            }
        }

        impl<T> From<VecDeque<T>> for Vec<T> {
            fn from(other: VecDeque<T>) -> Vec<T> {
                other.into_iter().collect()
            }
        }

        impl<T> FromIterator<T> for VecDeque<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> {
                let mut queue = VecDeque::new();
                for x in iter {
                    queue.push_back(x);
                }
                queue
            }
        }

        impl<T> Extend<T> for VecDeque<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
                for x in iter {
                    self.push_back(x);
                }
            }
        }

        impl<T> IntoIterator for VecDeque<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;

            fn into_iter(self) -> IntoIter<T> {
                IntoIter { deque: self }
            }
        }

        impl<'a, T> IntoIterator for &'a VecDeque<T> {
            type Item = &'a T;
            type IntoIter = Iter<'a, T>;

            fn into_iter(self) -> Iter<'a, T> {
                self.iter()
            }
        }

        impl<'a, T> IntoIterator for &'a mut VecDeque<T> {
            type Item = &'a mut T;
            type IntoIter = IterMut<'a, T>;

            fn into_iter(self) -> IterMut<'a, T> {
                self.iter_mut()
            }
        }

        #[full_path]
        pub struct IntoIter<T> {
            deque: VecDeque<T>,
        }

        impl<T> Iterator for IntoIter<T> {
            type Item = T;

            fn next(&mut self) -> Option<T> {
                self.deque.pop_front()
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                (self.deque.length, Some(self.deque.length))
            }
        }

        impl<T> DoubleEndedIterator for IntoIter<T> {
            fn next_back(&mut self) -> Option<T> {
                self.deque.pop_back()
            }
        }

        impl<T> ExactSizeIterator for IntoIter<T> {}

        #[full_path]
        pub struct Iter<'a, T> {
            deque: &'a VecDeque<T>,
            front: usize,
            back: usize,
        }

        impl<T> Clone for Iter<'_, T> {
            fn clone(&self) -> Self {
                Iter { deque: self.deque, front: self.front, back: self.back }
            }
        }

        impl<'a, T> Iterator for Iter<'a, T> {
            type Item = &'a T;

            fn next(&mut self) -> Option<&'a T> {
                if self.front == self.back {
                    return None;
                }
                let place = self.deque.at(self.front);
                self.front += 1;
                Some(unsafe { &*place })
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                (self.back - self.front, Some(self.back - self.front))
            }
        }

        impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
            fn next_back(&mut self) -> Option<&'a T> {
                if self.front == self.back {
                    return None;
                }
                self.back -= 1;
                Some(unsafe { &*self.deque.at(self.back) })
            }
        }

        impl<T> ExactSizeIterator for Iter<'_, T> {}

        #[full_path]
        pub struct IterMut<'a, T> {
            deque: *mut VecDeque<T>,
            front: usize,
            back: usize,
            marker: PhantomData<&'a mut T>,
        }

        impl<'a, T> Iterator for IterMut<'a, T> {
            type Item = &'a mut T;

            fn next(&mut self) -> Option<&'a mut T> {
                if self.front == self.back {
                    return None;
                }
                let place = unsafe { (*self.deque).at(self.front) };
                self.front += 1;
                Some(unsafe { &mut *place })
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                (self.back - self.front, Some(self.back - self.front))
            }
        }

        impl<T> ExactSizeIterator for IterMut<'_, T> {}
    }

    /// A key of a map with its value: what is in it is called by the key, as in `accounts["alice"].balance`.
    #[entry]
    #[derive(Clone)]
    pub struct Kept<K, V>(K, V);

    impl<K, V> Kept<K, V> {
        fn pair(self) -> (K, V) {
            (self.0, self.1)
        }
    }

    pub mod hash_map {
        use super::Kept;
        use crate::intrinsics;
        use crate::borrow::Borrow;
        use crate::cmp::Ordering;
        use crate::fmt;
        use crate::hash::Hash;
        use crate::marker::PhantomData;
        use crate::ops::{Bound, Index, RangeBounds};
        pub use crate::hash::{DefaultHasher, RandomState};

        /// Its entries in the order in which they came.
        pub struct HashMap<K, V> {
            entries: Vec<Kept<K, V>>,
        }

        impl<K, V> HashMap<K, V> {
            pub fn new() -> HashMap<K, V> {
                HashMap { entries: Vec::new() }
            }

            pub fn with_capacity(_capacity: usize) -> HashMap<K, V> {
                HashMap { entries: Vec::new() }
            }

            pub fn capacity(&self) -> usize {
                self.entries.capacity()
            }

            pub fn reserve(&mut self, _additional: usize) {}

            pub fn drain(&mut self) -> IntoIter<K, V> {
                IntoIter { entries: crate::mem::take(&mut self.entries).into_iter() }
            }

            pub fn len(&self) -> usize {
                self.entries.len()
            }

            pub fn is_empty(&self) -> bool {
                self.entries.is_empty()
            }

            pub fn clear(&mut self) {
                self.entries.clear();
            }

            pub fn iter(&self) -> Iter<'_, K, V> {
                Iter { entries: self.entries.iter() }
            }

            pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {
                IterMut { entries: self.entries.iter_mut() }
            }

            pub fn keys(&self) -> Keys<'_, K, V> {
                Keys { entries: self.entries.iter() }
            }

            pub fn values(&self) -> Values<'_, K, V> {
                Values { entries: self.entries.iter() }
            }

            pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {
                ValuesMut { entries: self.entries.iter_mut() }
            }

            pub fn into_keys(self) -> IntoKeys<K, V> {
                IntoKeys { entries: self.entries.into_iter() }
            }

            pub fn into_values(self) -> IntoValues<K, V> {
                IntoValues { entries: self.entries.into_iter() }
            }

            pub fn retain<F>(&mut self, f: F)
            where
                F: FnMut(&K, &mut V) -> bool,
            {
                let mut f = f;
                self.entries.retain_mut(|entry| f(&entry.0, &mut entry.1));
            }
        }

        impl<K: Eq + Hash, V> HashMap<K, V> {
            /// Where a key is, or where it would have to be.
            fn place<Q>(&self, key: &Q) -> Result<usize, usize>
            where
                K: Borrow<Q>,
                Q: Hash + Eq + ?Sized,
            {
                let mut i = 0;
                while i < self.entries.len() {
                    let known: &Q = self.entries[i].0.borrow();
                    if *known == *key {
                        return Ok(i);
                    }
                    i += 1;
                }
                Err(i)
            }

            pub fn insert(&mut self, k: K, v: V) -> Option<V> {
                intrinsics::enter(self, "insert into");
                match self.place(&k) {
                    Ok(at) => Some(crate::mem::replace(&mut self.entries[at].1, v)),
                    Err(at) => {
                        self.entries.insert(at, Kept(k, v));
                        None
                    }
                }
            }

            pub fn get<Q>(&self, k: &Q) -> Option<&V>
            where
                K: Borrow<Q>,
                Q: Hash + Eq + ?Sized,
            {
                match self.place(k) {
                    Ok(at) => Some(&self.entries[at].1),
                    Err(_) => None,
                }
            }

            pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V>
            where
                K: Borrow<Q>,
                Q: Hash + Eq + ?Sized,
            {
                match self.place(k) {
                    Ok(at) => Some(&mut self.entries[at].1),
                    Err(_) => None,
                }
            }

            pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)>
            where
                K: Borrow<Q>,
                Q: Hash + Eq + ?Sized,
            {
                match self.place(k) {
                    Ok(at) => Some((&self.entries[at].0, &self.entries[at].1)),
                    Err(_) => None,
                }
            }

            pub fn contains_key<Q>(&self, k: &Q) -> bool
            where
                K: Borrow<Q>,
                Q: Hash + Eq + ?Sized,
            {
                self.place(k).is_ok()
            }

            pub fn remove<Q>(&mut self, k: &Q) -> Option<V>
            where
                K: Borrow<Q>,
                Q: Hash + Eq + ?Sized,
            {
                intrinsics::enter(self, "remove from");
                match self.place(k) {
                    Ok(at) => Some(self.entries.remove(at).1),
                    Err(_) => None,
                }
            }

            pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)>
            where
                K: Borrow<Q>,
                Q: Hash + Eq + ?Sized,
            {
                intrinsics::enter(self, "remove from");
                match self.place(k) {
                    Ok(at) => Some(self.entries.remove(at).pair()),
                    Err(_) => None,
                }
            }

            pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
                match self.place(&key) {
                    Ok(at) => Entry::Occupied(OccupiedEntry { map: self, at, key }),
                    Err(at) => Entry::Vacant(VacantEntry { map: self, at, key }),
                }
            }
        }

        impl<K: Clone, V: Clone> Clone for HashMap<K, V> {
            fn clone(&self) -> HashMap<K, V> {
                HashMap { entries: self.entries.clone() }
            }
        }

        impl<K, V> Default for HashMap<K, V> {
            fn default() -> HashMap<K, V> {
                HashMap::new()
            }
        }

        impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for HashMap<K, V> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_map().entries(self.iter()).finish()
            }
        }

        impl<K: Eq + Hash, V, Q: ?Sized> Index<&Q> for HashMap<K, V>
        where
            K: Borrow<Q>,
            Q: Hash + Eq,
        {
            type Output = V;

            fn index(&self, key: &Q) -> &V {
                self.get(key).expect("no entry found for key")
            }
        }

        impl<K: Eq + Hash, V> FromIterator<(K, V)> for HashMap<K, V> {
            fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> HashMap<K, V> {
                let mut map = HashMap::new();
                for (k, v) in iter {
                    map.insert(k, v);
                }
                map
            }
        }

        impl<K: Eq + Hash, V> Extend<(K, V)> for HashMap<K, V> {
            fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {
                for (k, v) in iter {
                    self.insert(k, v);
                }
            }
        }

        impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> {
            fn from(arr: [(K, V); N]) -> HashMap<K, V> {
                arr.into_iter().collect()
            }
        }

        impl<K: Eq + Hash, V: PartialEq> PartialEq for HashMap<K, V> {
            fn eq(&self, other: &HashMap<K, V>) -> bool {
                if self.len() != other.len() {
                    return false;
                }
                for (key, value) in self.iter() {
                    match other.get(key) {
                        Some(theirs) if *value == *theirs => {}
                        _ => return false,
                    }
                }
                true
            }
        }

        impl<K: Eq + Hash, V: Eq> Eq for HashMap<K, V> {}

        impl<K, V> IntoIterator for HashMap<K, V> {
            type Item = (K, V);
            type IntoIter = IntoIter<K, V>;

            fn into_iter(self) -> IntoIter<K, V> {
                IntoIter { entries: self.entries.into_iter() }
            }
        }

        impl<'a, K, V> IntoIterator for &'a HashMap<K, V> {
            type Item = (&'a K, &'a V);
            type IntoIter = Iter<'a, K, V>;

            fn into_iter(self) -> Iter<'a, K, V> {
                self.iter()
            }
        }

        impl<'a, K, V> IntoIterator for &'a mut HashMap<K, V> {
            type Item = (&'a K, &'a mut V);
            type IntoIter = IterMut<'a, K, V>;

            fn into_iter(self) -> IterMut<'a, K, V> {
                self.iter_mut()
            }
        }

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct IntoIter<K, V> {
            entries: crate::vec::IntoIter<Kept<K, V>>,
        }

        impl<K, V> Iterator for IntoIter<K, V> {
            type Item = (K, V);

            fn next(&mut self) -> Option<(K, V)> {
                match self.entries.next() {
                    Some(entry) => Some(entry.pair()),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<K, V> ExactSizeIterator for IntoIter<K, V> {}

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct IntoKeys<K, V> {
            entries: crate::vec::IntoIter<Kept<K, V>>,
        }

        impl<K, V> Iterator for IntoKeys<K, V> {
            type Item = K;

            fn next(&mut self) -> Option<K> {
                match self.entries.next() {
                    Some(entry) => Some(entry.0),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct IntoValues<K, V> {
            entries: crate::vec::IntoIter<Kept<K, V>>,
        }

        impl<K, V> Iterator for IntoValues<K, V> {
            type Item = V;

            fn next(&mut self) -> Option<V> {
                match self.entries.next() {
                    Some(entry) => Some(entry.1),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<K, V> ExactSizeIterator for IntoValues<K, V> {}

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct Iter<'a, K, V> {
            entries: crate::slice::Iter<'a, Kept<K, V>>,
        }

        impl<'a, K, V> Clone for Iter<'a, K, V> {
            fn clone(&self) -> Iter<'a, K, V> {
                Iter { entries: self.entries.clone() }
            }
        }

        impl<'a, K, V> Iterator for Iter<'a, K, V> {
            type Item = (&'a K, &'a V);

            fn next(&mut self) -> Option<(&'a K, &'a V)> {
                match self.entries.next() {
                    Some(entry) => Some((&entry.0, &entry.1)),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<'a, K, V> ExactSizeIterator for Iter<'a, K, V> {}

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct Keys<'a, K, V> {
            entries: crate::slice::Iter<'a, Kept<K, V>>,
        }

        impl<'a, K, V> Clone for Keys<'a, K, V> {
            fn clone(&self) -> Keys<'a, K, V> {
                Keys { entries: self.entries.clone() }
            }
        }

        impl<'a, K, V> Iterator for Keys<'a, K, V> {
            type Item = &'a K;

            fn next(&mut self) -> Option<&'a K> {
                match self.entries.next() {
                    Some(entry) => Some(&entry.0),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<'a, K, V> ExactSizeIterator for Keys<'a, K, V> {}

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct Values<'a, K, V> {
            entries: crate::slice::Iter<'a, Kept<K, V>>,
        }

        impl<'a, K, V> Clone for Values<'a, K, V> {
            fn clone(&self) -> Values<'a, K, V> {
                Values { entries: self.entries.clone() }
            }
        }

        impl<'a, K, V> Iterator for Values<'a, K, V> {
            type Item = &'a V;

            fn next(&mut self) -> Option<&'a V> {
                match self.entries.next() {
                    Some(entry) => Some(&entry.1),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<'a, K, V> ExactSizeIterator for Values<'a, K, V> {}

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct IterMut<'a, K, V> {
            entries: crate::slice::IterMut<'a, Kept<K, V>>,
        }

        impl<'a, K, V> Iterator for IterMut<'a, K, V> {
            type Item = (&'a K, &'a mut V);

            fn next(&mut self) -> Option<(&'a K, &'a mut V)> {
                match self.entries.next() {
                    Some(entry) => Some((&entry.0, &mut entry.1)),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<'a, K, V> ExactSizeIterator for IterMut<'a, K, V> {}

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct ValuesMut<'a, K, V> {
            entries: crate::slice::IterMut<'a, Kept<K, V>>,
        }

        impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
            type Item = &'a mut V;

            fn next(&mut self) -> Option<&'a mut V> {
                match self.entries.next() {
                    Some(entry) => Some(&mut entry.1),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<'a, K, V> ExactSizeIterator for ValuesMut<'a, K, V> {}

        #[full_path]
        pub enum Entry<'a, K, V> {
            Occupied(OccupiedEntry<'a, K, V>),
            Vacant(VacantEntry<'a, K, V>),
        }

        #[full_path]
        pub struct OccupiedEntry<'a, K, V> {
            map: &'a mut HashMap<K, V>,
            at: usize,
            key: K,
        }

        #[full_path]
        pub struct VacantEntry<'a, K, V> {
            map: &'a mut HashMap<K, V>,
            at: usize,
            key: K,
        }

        impl<'a, K: Eq + Hash, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {
                match self {
                    Entry::Occupied(entry) => entry.into_mut(),
                    Entry::Vacant(entry) => entry.insert(default),
                }
            }

            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
                match self {
                    Entry::Occupied(entry) => entry.into_mut(),
                    Entry::Vacant(entry) => entry.insert(default()),
                }
            }

            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
                match self {
                    Entry::Occupied(entry) => entry.into_mut(),
                    Entry::Vacant(entry) => {
                        let value = default(&entry.key);
                        entry.insert(value)
                    }
                }
            }

            pub fn or_default(self) -> &'a mut V
            where
                V: Default,
            {
                match self {
                    Entry::Occupied(entry) => entry.into_mut(),
                    Entry::Vacant(entry) => entry.insert(V::default()),
                }
            }

            pub fn key(&self) -> &K {
                match self {
                    Entry::Occupied(entry) => &entry.key,
                    Entry::Vacant(entry) => &entry.key,
                }
            }

            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> {
                match self {
                    Entry::Occupied(entry) => {
                        let mut entry = entry;
                        f(entry.get_mut());
                        Entry::Occupied(entry)
                    }
                    Entry::Vacant(entry) => Entry::Vacant(entry),
                }
            }
        }

        impl<'a, K: Eq + Hash, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K {
                &self.key
            }

            pub fn get(&self) -> &V {
                &self.map.entries[self.at].1
            }

            pub fn get_mut(&mut self) -> &mut V {
                &mut self.map.entries[self.at].1
            }

            pub fn into_mut(self) -> &'a mut V {
                &mut self.map.entries[self.at].1
            }

            pub fn insert(&mut self, value: V) -> V {
                crate::mem::replace(self.get_mut(), value)
            }

            pub fn remove(self) -> V {
                self.map.entries.remove(self.at).1
            }

            pub fn remove_entry(self) -> (K, V) {
                self.map.entries.remove(self.at).pair()
            }
        }

        impl<'a, K: Eq + Hash, V> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K {
                &self.key
            }

            pub fn into_key(self) -> K {
                self.key
            }

            pub fn insert(self, value: V) -> &'a mut V {
                self.map.entries.insert(self.at, Kept(self.key, value));
                &mut self.map.entries[self.at].1
            }
        }
    }

    pub mod hash_set {
        use super::hash_map::HashMap;
        use crate::borrow::Borrow;
        use crate::cmp::Ordering;
        use crate::fmt;
        use crate::hash::Hash;
        use crate::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};

        pub struct HashSet<T> {
            map: HashMap<T, ()>,
        }

        impl<T> HashSet<T> {
            pub fn new() -> HashSet<T> {
                HashSet { map: HashMap::new() }
            }

            pub fn len(&self) -> usize {
                self.map.len()
            }

            pub fn is_empty(&self) -> bool {
                self.map.is_empty()
            }

            pub fn clear(&mut self) {
                self.map.clear();
            }

            pub fn iter(&self) -> Iter<'_, T> {
                Iter { keys: self.map.keys() }
            }

            pub fn retain<F>(&mut self, f: F)
            where
                F: FnMut(&T) -> bool,
            {
                let mut f = f;
                self.map.retain(|key, _| f(key));
            }

            pub fn with_capacity(_capacity: usize) -> HashSet<T> {
                HashSet { map: HashMap::new() }
            }

            pub fn drain(&mut self) -> IntoIter<T> {
                IntoIter { keys: crate::mem::take(&mut self.map).into_keys() }
            }
        }

        impl<T: Eq + Hash> HashSet<T> {
            pub fn insert(&mut self, value: T) -> bool {
                self.map.insert(value, ()).is_none()
            }

            pub fn contains<Q>(&self, value: &Q) -> bool
            where
                T: Borrow<Q>,
                Q: Hash + Eq + ?Sized,
            {
                self.map.contains_key(value)
            }

            pub fn get<Q>(&self, value: &Q) -> Option<&T>
            where
                T: Borrow<Q>,
                Q: Hash + Eq + ?Sized,
            {
                match self.map.get_key_value(value) {
                    Some((key, _)) => Some(key),
                    None => None,
                }
            }

            pub fn remove<Q>(&mut self, value: &Q) -> bool
            where
                T: Borrow<Q>,
                Q: Hash + Eq + ?Sized,
            {
                self.map.remove(value).is_some()
            }

            pub fn take<Q>(&mut self, value: &Q) -> Option<T>
            where
                T: Borrow<Q>,
                Q: Hash + Eq + ?Sized,
            {
                match self.map.remove_entry(value) {
                    Some((key, _)) => Some(key),
                    None => None,
                }
            }

            pub fn union<'a>(&'a self, other: &'a HashSet<T>) -> Chosen<'a, T> {
                let mut chosen: Vec<&'a T> = self.iter().collect();
                for one in other.iter() {
                    if !self.contains(one) {
                        chosen.push(one);
                    }
                }
                Chosen::of(chosen)
            }

            pub fn intersection<'a>(&'a self, other: &'a HashSet<T>) -> Chosen<'a, T> {
                Chosen::of(self.iter().filter(|one| other.contains(*one)).collect())
            }

            pub fn difference<'a>(&'a self, other: &'a HashSet<T>) -> Chosen<'a, T> {
                Chosen::of(self.iter().filter(|one| !other.contains(*one)).collect())
            }

            pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T>) -> Chosen<'a, T> {
                let mut chosen: Vec<&'a T> = self.difference(other).collect();
                chosen.extend(other.difference(self));
                Chosen::of(chosen)
            }

            pub fn is_subset(&self, other: &HashSet<T>) -> bool {
                self.iter().all(|one| other.contains(one))
            }

            pub fn is_superset(&self, other: &HashSet<T>) -> bool {
                other.is_subset(self)
            }

            pub fn is_disjoint(&self, other: &HashSet<T>) -> bool {
                !self.iter().any(|one| other.contains(one))
            }
        }

        /// What is chosen of one or two sets.
        pub struct Chosen<'a, T> {
            chosen: crate::vec::IntoIter<&'a T>,
        }

        impl<'a, T: Eq + Hash> Chosen<'a, T> {
            fn of(chosen: Vec<&'a T>) -> Chosen<'a, T> {
                
                Chosen { chosen: chosen.into_iter() }
            }
        }

        impl<'a, T> Iterator for Chosen<'a, T> {
            type Item = &'a T;

            fn next(&mut self) -> Option<&'a T> {
                self.chosen.next()
            }
        }

        impl<'a, T> DoubleEndedIterator for Chosen<'a, T> {
            fn next_back(&mut self) -> Option<&'a T> {
                self.chosen.next_back()
            }
        }

        impl<T: Clone> Clone for HashSet<T> {
            fn clone(&self) -> HashSet<T> {
                HashSet { map: self.map.clone() }
            }
        }

        impl<T> Default for HashSet<T> {
            fn default() -> HashSet<T> {
                HashSet::new()
            }
        }

        impl<T: fmt::Debug> fmt::Debug for HashSet<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }

        impl<T: Eq + Hash> PartialEq for HashSet<T> {
            fn eq(&self, other: &HashSet<T>) -> bool {
                self.len() == other.len() && self.is_subset(other)
            }
        }

        impl<T: Eq + Hash> Eq for HashSet<T> {}

        impl<T: Eq + Hash> FromIterator<T> for HashSet<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T> {
                let mut set = HashSet::new();
                for x in iter {
                    set.insert(x);
                }
                set
            }
        }

        impl<T: Eq + Hash> Extend<T> for HashSet<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
                for x in iter {
                    self.insert(x);
                }
            }
        }

        impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T> {
            fn from(arr: [T; N]) -> HashSet<T> {
                arr.into_iter().collect()
            }
        }

        impl<T> IntoIterator for HashSet<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;

            fn into_iter(self) -> IntoIter<T> {
                IntoIter { keys: self.map.into_keys() }
            }
        }

        impl<'a, T> IntoIterator for &'a HashSet<T> {
            type Item = &'a T;
            type IntoIter = Iter<'a, T>;

            fn into_iter(self) -> Iter<'a, T> {
                self.iter()
            }
        }

        #[full_path]
        pub struct IntoIter<T> {
            keys: super::hash_map::IntoKeys<T, ()>,
        }

        impl<T> Iterator for IntoIter<T> {
            type Item = T;

            fn next(&mut self) -> Option<T> {
                self.keys.next()
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.keys.size_hint()
            }
        }

        impl<T> ExactSizeIterator for IntoIter<T> {}

        #[full_path]
        pub struct Iter<'a, T> {
            keys: super::hash_map::Keys<'a, T, ()>,
        }

        impl<T> Clone for Iter<'_, T> {
            fn clone(&self) -> Self {
                Iter { keys: self.keys.clone() }
            }
        }

        impl<'a, T> Iterator for Iter<'a, T> {
            type Item = &'a T;

            fn next(&mut self) -> Option<&'a T> {
                self.keys.next()
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.keys.size_hint()
            }
        }

        impl<T> ExactSizeIterator for Iter<'_, T> {}

        impl<T: Eq + Hash + Clone> BitOr<&HashSet<T>> for &HashSet<T> {
            type Output = HashSet<T>;

            fn bitor(self, rhs: &HashSet<T>) -> HashSet<T> {
                self.union(rhs).cloned().collect()
            }
        }

        impl<T: Eq + Hash + Clone> BitAnd<&HashSet<T>> for &HashSet<T> {
            type Output = HashSet<T>;

            fn bitand(self, rhs: &HashSet<T>) -> HashSet<T> {
                self.intersection(rhs).cloned().collect()
            }
        }

        impl<T: Eq + Hash + Clone> Sub<&HashSet<T>> for &HashSet<T> {
            type Output = HashSet<T>;

            fn sub(self, rhs: &HashSet<T>) -> HashSet<T> {
                self.difference(rhs).cloned().collect()
            }
        }

        impl<T: Eq + Hash + Clone> BitXor<&HashSet<T>> for &HashSet<T> {
            type Output = HashSet<T>;

            fn bitxor(self, rhs: &HashSet<T>) -> HashSet<T> {
                self.symmetric_difference(rhs).cloned().collect()
            }
        }
    }

    pub mod btree_map {
        use super::Kept;
        use crate::intrinsics;
        use crate::borrow::Borrow;
        use crate::cmp::Ordering;
        use crate::fmt;
        use crate::hash::Hash;
        use crate::marker::PhantomData;
        use crate::ops::{Bound, Index, RangeBounds};

        /// Its entries in order.
        pub struct BTreeMap<K, V> {
            entries: Vec<Kept<K, V>>,
        }

        impl<K, V> BTreeMap<K, V> {
            pub const fn new() -> BTreeMap<K, V> {
                BTreeMap { entries: Vec::new() }
            }

            pub fn len(&self) -> usize {
                self.entries.len()
            }

            pub fn is_empty(&self) -> bool {
                self.entries.is_empty()
            }

            pub fn clear(&mut self) {
                self.entries.clear();
            }

            pub fn iter(&self) -> Iter<'_, K, V> {
                Iter { entries: self.entries.iter() }
            }

            pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {
                IterMut { entries: self.entries.iter_mut() }
            }

            pub fn keys(&self) -> Keys<'_, K, V> {
                Keys { entries: self.entries.iter() }
            }

            pub fn values(&self) -> Values<'_, K, V> {
                Values { entries: self.entries.iter() }
            }

            pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {
                ValuesMut { entries: self.entries.iter_mut() }
            }

            pub fn into_keys(self) -> IntoKeys<K, V> {
                IntoKeys { entries: self.entries.into_iter() }
            }

            pub fn into_values(self) -> IntoValues<K, V> {
                IntoValues { entries: self.entries.into_iter() }
            }

            pub fn retain<F>(&mut self, f: F)
            where
                F: FnMut(&K, &mut V) -> bool,
            {
                let mut f = f;
                self.entries.retain_mut(|entry| f(&entry.0, &mut entry.1));
            }
        }

        impl<K: Ord, V> BTreeMap<K, V> {
            /// Where a key is, or where it would have to be.
            fn place<Q>(&self, key: &Q) -> Result<usize, usize>
            where
                K: Borrow<Q>,
                Q: Ord + ?Sized,
            {
                let mut low = 0;
                let mut high = self.entries.len();
                while low < high {
                    let middle = (low + high) / 2;
                    let known: &Q = self.entries[middle].0.borrow();
                    match known.cmp(key) {
                        Ordering::Less => low = middle + 1,
                        Ordering::Greater => high = middle,
                        Ordering::Equal => return Ok(middle),
                    }
                }
                Err(low)
            }

            pub fn insert(&mut self, k: K, v: V) -> Option<V> {
                intrinsics::enter(self, "insert into");
                match self.place(&k) {
                    Ok(at) => Some(crate::mem::replace(&mut self.entries[at].1, v)),
                    Err(at) => {
                        self.entries.insert(at, Kept(k, v));
                        None
                    }
                }
            }

            pub fn get<Q>(&self, k: &Q) -> Option<&V>
            where
                K: Borrow<Q>,
                Q: Ord + ?Sized,
            {
                match self.place(k) {
                    Ok(at) => Some(&self.entries[at].1),
                    Err(_) => None,
                }
            }

            pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V>
            where
                K: Borrow<Q>,
                Q: Ord + ?Sized,
            {
                match self.place(k) {
                    Ok(at) => Some(&mut self.entries[at].1),
                    Err(_) => None,
                }
            }

            pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)>
            where
                K: Borrow<Q>,
                Q: Ord + ?Sized,
            {
                match self.place(k) {
                    Ok(at) => Some((&self.entries[at].0, &self.entries[at].1)),
                    Err(_) => None,
                }
            }

            pub fn contains_key<Q>(&self, k: &Q) -> bool
            where
                K: Borrow<Q>,
                Q: Ord + ?Sized,
            {
                self.place(k).is_ok()
            }

            pub fn remove<Q>(&mut self, k: &Q) -> Option<V>
            where
                K: Borrow<Q>,
                Q: Ord + ?Sized,
            {
                intrinsics::enter(self, "remove from");
                match self.place(k) {
                    Ok(at) => Some(self.entries.remove(at).1),
                    Err(_) => None,
                }
            }

            pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)>
            where
                K: Borrow<Q>,
                Q: Ord + ?Sized,
            {
                intrinsics::enter(self, "remove from");
                match self.place(k) {
                    Ok(at) => Some(self.entries.remove(at).pair()),
                    Err(_) => None,
                }
            }

            pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
                match self.place(&key) {
                    Ok(at) => Entry::Occupied(OccupiedEntry { map: self, at, key }),
                    Err(at) => Entry::Vacant(VacantEntry { map: self, at, key }),
                }
            }

            pub fn first_key_value(&self) -> Option<(&K, &V)> {
                match self.entries.first() {
                    Some(entry) => Some((&entry.0, &entry.1)),
                    None => None,
                }
            }

            pub fn last_key_value(&self) -> Option<(&K, &V)> {
                match self.entries.last() {
                    Some(entry) => Some((&entry.0, &entry.1)),
                    None => None,
                }
            }

            pub fn pop_first(&mut self) -> Option<(K, V)> {
                if self.entries.is_empty() { None } else { Some(self.entries.remove(0).pair()) }
            }

            pub fn pop_last(&mut self) -> Option<(K, V)> {
                match self.entries.pop() {
                    Some(entry) => Some(entry.pair()),
                    None => None,
                }
            }

            pub fn split_off<Q>(&mut self, key: &Q) -> BTreeMap<K, V>
            where
                K: Borrow<Q>,
                Q: Ord + ?Sized,
            {
                let at = match self.place(key) {
                    Ok(at) => at,
                    Err(at) => at,
                };
                BTreeMap { entries: self.entries.split_off(at) }
            }

            pub fn append(&mut self, other: &mut BTreeMap<K, V>) {
                for (key, value) in crate::mem::take(&mut other.entries) {
                    self.insert(key, value);
                }
            }

            pub fn range<T: ?Sized, R>(&self, range: R) -> Iter<'_, K, V>
            where
                T: Ord,
                K: Borrow<T>,
                R: RangeBounds<T>,
            {
                let from = match range.start_bound() {
                    Bound::Included(key) => match self.place(key) {
                        Ok(at) => at,
                        Err(at) => at,
                    },
                    Bound::Excluded(key) => match self.place(key) {
                        Ok(at) => at + 1,
                        Err(at) => at,
                    },
                    Bound::Unbounded => 0,
                };
                let to = match range.end_bound() {
                    Bound::Included(key) => match self.place(key) {
                        Ok(at) => at + 1,
                        Err(at) => at,
                    },
                    Bound::Excluded(key) => match self.place(key) {
                        Ok(at) => at,
                        Err(at) => at,
                    },
                    Bound::Unbounded => self.entries.len(),
                };
                if from > to {
                    panic!("range start is greater than range end in BTreeMap");
                }
                Iter { entries: self.entries[from..to].iter() }
            }
        }

        impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {
            fn clone(&self) -> BTreeMap<K, V> {
                BTreeMap { entries: self.entries.clone() }
            }
        }

        impl<K, V> Default for BTreeMap<K, V> {
            fn default() -> BTreeMap<K, V> {
                BTreeMap::new()
            }
        }

        impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for BTreeMap<K, V> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_map().entries(self.iter()).finish()
            }
        }

        impl<K: Ord, V, Q: ?Sized> Index<&Q> for BTreeMap<K, V>
        where
            K: Borrow<Q>,
            Q: Ord,
        {
            type Output = V;

            fn index(&self, key: &Q) -> &V {
                self.get(key).expect("no entry found for key")
            }
        }

        impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {
            fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> BTreeMap<K, V> {
                let mut map = BTreeMap::new();
                for (k, v) in iter {
                    map.insert(k, v);
                }
                map
            }
        }

        impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {
            fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {
                for (k, v) in iter {
                    self.insert(k, v);
                }
            }
        }

        impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {
            fn from(arr: [(K, V); N]) -> BTreeMap<K, V> {
                arr.into_iter().collect()
            }
        }

        impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> {
            fn eq(&self, other: &BTreeMap<K, V>) -> bool {
                self.entries == other.entries
            }
        }

        impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}

        impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> {
            fn partial_cmp(&self, other: &BTreeMap<K, V>) -> Option<Ordering> {
                self.entries.partial_cmp(&other.entries)
            }
        }

        impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> {
            fn cmp(&self, other: &BTreeMap<K, V>) -> Ordering {
                self.entries.cmp(&other.entries)
            }
        }

        impl<K, V> IntoIterator for BTreeMap<K, V> {
            type Item = (K, V);
            type IntoIter = IntoIter<K, V>;

            fn into_iter(self) -> IntoIter<K, V> {
                IntoIter { entries: self.entries.into_iter() }
            }
        }

        impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
            type Item = (&'a K, &'a V);
            type IntoIter = Iter<'a, K, V>;

            fn into_iter(self) -> Iter<'a, K, V> {
                self.iter()
            }
        }

        impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
            type Item = (&'a K, &'a mut V);
            type IntoIter = IterMut<'a, K, V>;

            fn into_iter(self) -> IterMut<'a, K, V> {
                self.iter_mut()
            }
        }

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct IntoIter<K, V> {
            entries: crate::vec::IntoIter<Kept<K, V>>,
        }

        impl<K, V> Iterator for IntoIter<K, V> {
            type Item = (K, V);

            fn next(&mut self) -> Option<(K, V)> {
                match self.entries.next() {
                    Some(entry) => Some(entry.pair()),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<K, V> ExactSizeIterator for IntoIter<K, V> {}

        impl<K, V> DoubleEndedIterator for IntoIter<K, V> {
            fn next_back(&mut self) -> Option<(K, V)> {
                match self.entries.next_back() {
                    Some(entry) => Some(entry.pair()),
                    None => None,
                }
            }
        }

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct IntoKeys<K, V> {
            entries: crate::vec::IntoIter<Kept<K, V>>,
        }

        impl<K, V> Iterator for IntoKeys<K, V> {
            type Item = K;

            fn next(&mut self) -> Option<K> {
                match self.entries.next() {
                    Some(entry) => Some(entry.0),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}

        impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {
            fn next_back(&mut self) -> Option<K> {
                match self.entries.next_back() {
                    Some(entry) => Some(entry.0),
                    None => None,
                }
            }
        }

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct IntoValues<K, V> {
            entries: crate::vec::IntoIter<Kept<K, V>>,
        }

        impl<K, V> Iterator for IntoValues<K, V> {
            type Item = V;

            fn next(&mut self) -> Option<V> {
                match self.entries.next() {
                    Some(entry) => Some(entry.1),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<K, V> ExactSizeIterator for IntoValues<K, V> {}

        impl<K, V> DoubleEndedIterator for IntoValues<K, V> {
            fn next_back(&mut self) -> Option<V> {
                match self.entries.next_back() {
                    Some(entry) => Some(entry.1),
                    None => None,
                }
            }
        }

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct Iter<'a, K, V> {
            entries: crate::slice::Iter<'a, Kept<K, V>>,
        }

        impl<'a, K, V> Clone for Iter<'a, K, V> {
            fn clone(&self) -> Iter<'a, K, V> {
                Iter { entries: self.entries.clone() }
            }
        }

        impl<'a, K, V> Iterator for Iter<'a, K, V> {
            type Item = (&'a K, &'a V);

            fn next(&mut self) -> Option<(&'a K, &'a V)> {
                match self.entries.next() {
                    Some(entry) => Some((&entry.0, &entry.1)),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<'a, K, V> ExactSizeIterator for Iter<'a, K, V> {}

        impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> {
            fn next_back(&mut self) -> Option<(&'a K, &'a V)> {
                match self.entries.next_back() {
                    Some(entry) => Some((&entry.0, &entry.1)),
                    None => None,
                }
            }
        }

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct Keys<'a, K, V> {
            entries: crate::slice::Iter<'a, Kept<K, V>>,
        }

        impl<'a, K, V> Clone for Keys<'a, K, V> {
            fn clone(&self) -> Keys<'a, K, V> {
                Keys { entries: self.entries.clone() }
            }
        }

        impl<'a, K, V> Iterator for Keys<'a, K, V> {
            type Item = &'a K;

            fn next(&mut self) -> Option<&'a K> {
                match self.entries.next() {
                    Some(entry) => Some(&entry.0),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<'a, K, V> ExactSizeIterator for Keys<'a, K, V> {}

        impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {
            fn next_back(&mut self) -> Option<&'a K> {
                match self.entries.next_back() {
                    Some(entry) => Some(&entry.0),
                    None => None,
                }
            }
        }

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct Values<'a, K, V> {
            entries: crate::slice::Iter<'a, Kept<K, V>>,
        }

        impl<'a, K, V> Clone for Values<'a, K, V> {
            fn clone(&self) -> Values<'a, K, V> {
                Values { entries: self.entries.clone() }
            }
        }

        impl<'a, K, V> Iterator for Values<'a, K, V> {
            type Item = &'a V;

            fn next(&mut self) -> Option<&'a V> {
                match self.entries.next() {
                    Some(entry) => Some(&entry.1),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<'a, K, V> ExactSizeIterator for Values<'a, K, V> {}

        impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {
            fn next_back(&mut self) -> Option<&'a V> {
                match self.entries.next_back() {
                    Some(entry) => Some(&entry.1),
                    None => None,
                }
            }
        }

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct IterMut<'a, K, V> {
            entries: crate::slice::IterMut<'a, Kept<K, V>>,
        }

        impl<'a, K, V> Iterator for IterMut<'a, K, V> {
            type Item = (&'a K, &'a mut V);

            fn next(&mut self) -> Option<(&'a K, &'a mut V)> {
                match self.entries.next() {
                    Some(entry) => Some((&entry.0, &mut entry.1)),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<'a, K, V> ExactSizeIterator for IterMut<'a, K, V> {}

        impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {
            fn next_back(&mut self) -> Option<(&'a K, &'a mut V)> {
                match self.entries.next_back() {
                    Some(entry) => Some((&entry.0, &mut entry.1)),
                    None => None,
                }
            }
        }

        #[full_path]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct ValuesMut<'a, K, V> {
            entries: crate::slice::IterMut<'a, Kept<K, V>>,
        }

        impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
            type Item = &'a mut V;

            fn next(&mut self) -> Option<&'a mut V> {
                match self.entries.next() {
                    Some(entry) => Some(&mut entry.1),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }
        }

        impl<'a, K, V> ExactSizeIterator for ValuesMut<'a, K, V> {}

        impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> {
            fn next_back(&mut self) -> Option<&'a mut V> {
                match self.entries.next_back() {
                    Some(entry) => Some(&mut entry.1),
                    None => None,
                }
            }
        }

        #[full_path]
        pub enum Entry<'a, K, V> {
            Occupied(OccupiedEntry<'a, K, V>),
            Vacant(VacantEntry<'a, K, V>),
        }

        #[full_path]
        pub struct OccupiedEntry<'a, K, V> {
            map: &'a mut BTreeMap<K, V>,
            at: usize,
            key: K,
        }

        #[full_path]
        pub struct VacantEntry<'a, K, V> {
            map: &'a mut BTreeMap<K, V>,
            at: usize,
            key: K,
        }

        impl<'a, K: Ord, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {
                match self {
                    Entry::Occupied(entry) => entry.into_mut(),
                    Entry::Vacant(entry) => entry.insert(default),
                }
            }

            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
                match self {
                    Entry::Occupied(entry) => entry.into_mut(),
                    Entry::Vacant(entry) => entry.insert(default()),
                }
            }

            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
                match self {
                    Entry::Occupied(entry) => entry.into_mut(),
                    Entry::Vacant(entry) => {
                        let value = default(&entry.key);
                        entry.insert(value)
                    }
                }
            }

            pub fn or_default(self) -> &'a mut V
            where
                V: Default,
            {
                match self {
                    Entry::Occupied(entry) => entry.into_mut(),
                    Entry::Vacant(entry) => entry.insert(V::default()),
                }
            }

            pub fn key(&self) -> &K {
                match self {
                    Entry::Occupied(entry) => &entry.key,
                    Entry::Vacant(entry) => &entry.key,
                }
            }

            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> {
                match self {
                    Entry::Occupied(entry) => {
                        let mut entry = entry;
                        f(entry.get_mut());
                        Entry::Occupied(entry)
                    }
                    Entry::Vacant(entry) => Entry::Vacant(entry),
                }
            }
        }

        impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K {
                &self.key
            }

            pub fn get(&self) -> &V {
                &self.map.entries[self.at].1
            }

            pub fn get_mut(&mut self) -> &mut V {
                &mut self.map.entries[self.at].1
            }

            pub fn into_mut(self) -> &'a mut V {
                &mut self.map.entries[self.at].1
            }

            pub fn insert(&mut self, value: V) -> V {
                crate::mem::replace(self.get_mut(), value)
            }

            pub fn remove(self) -> V {
                self.map.entries.remove(self.at).1
            }

            pub fn remove_entry(self) -> (K, V) {
                self.map.entries.remove(self.at).pair()
            }
        }

        impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K {
                &self.key
            }

            pub fn into_key(self) -> K {
                self.key
            }

            pub fn insert(self, value: V) -> &'a mut V {
                self.map.entries.insert(self.at, Kept(self.key, value));
                &mut self.map.entries[self.at].1
            }
        }
    }

    pub mod btree_set {
        use super::btree_map::BTreeMap;
        use crate::borrow::Borrow;
        use crate::cmp::Ordering;
        use crate::fmt;
        use crate::hash::Hash;
        use crate::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};

        pub struct BTreeSet<T> {
            map: BTreeMap<T, ()>,
        }

        impl<T> BTreeSet<T> {
            pub const fn new() -> BTreeSet<T> {
                BTreeSet { map: BTreeMap::new() }
            }

            pub fn len(&self) -> usize {
                self.map.len()
            }

            pub fn is_empty(&self) -> bool {
                self.map.is_empty()
            }

            pub fn clear(&mut self) {
                self.map.clear();
            }

            pub fn iter(&self) -> Iter<'_, T> {
                Iter { keys: self.map.keys() }
            }

            pub fn retain<F>(&mut self, f: F)
            where
                F: FnMut(&T) -> bool,
            {
                let mut f = f;
                self.map.retain(|key, _| f(key));
            }
        }

        impl<T: Ord> BTreeSet<T> {
            pub fn insert(&mut self, value: T) -> bool {
                self.map.insert(value, ()).is_none()
            }

            pub fn contains<Q>(&self, value: &Q) -> bool
            where
                T: Borrow<Q>,
                Q: Ord + ?Sized,
            {
                self.map.contains_key(value)
            }

            pub fn get<Q>(&self, value: &Q) -> Option<&T>
            where
                T: Borrow<Q>,
                Q: Ord + ?Sized,
            {
                match self.map.get_key_value(value) {
                    Some((key, _)) => Some(key),
                    None => None,
                }
            }

            pub fn remove<Q>(&mut self, value: &Q) -> bool
            where
                T: Borrow<Q>,
                Q: Ord + ?Sized,
            {
                self.map.remove(value).is_some()
            }

            pub fn take<Q>(&mut self, value: &Q) -> Option<T>
            where
                T: Borrow<Q>,
                Q: Ord + ?Sized,
            {
                match self.map.remove_entry(value) {
                    Some((key, _)) => Some(key),
                    None => None,
                }
            }

            pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Chosen<'a, T> {
                let mut chosen: Vec<&'a T> = self.iter().collect();
                for one in other.iter() {
                    if !self.contains(one) {
                        chosen.push(one);
                    }
                }
                Chosen::of(chosen)
            }

            pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Chosen<'a, T> {
                Chosen::of(self.iter().filter(|one| other.contains(*one)).collect())
            }

            pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Chosen<'a, T> {
                Chosen::of(self.iter().filter(|one| !other.contains(*one)).collect())
            }

            pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Chosen<'a, T> {
                let mut chosen: Vec<&'a T> = self.difference(other).collect();
                chosen.extend(other.difference(self));
                Chosen::of(chosen)
            }

            pub fn is_subset(&self, other: &BTreeSet<T>) -> bool {
                self.iter().all(|one| other.contains(one))
            }

            pub fn is_superset(&self, other: &BTreeSet<T>) -> bool {
                other.is_subset(self)
            }

            pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool {
                !self.iter().any(|one| other.contains(one))
            }

            pub fn range<K: ?Sized, R>(&self, range: R) -> Chosen<'_, T>
            where
                K: Ord,
                T: Borrow<K>,
                R: RangeBounds<K>,
            {
                Chosen::of(self.map.range(range).map(|entry| entry.0).collect())
            }

            pub fn split_off<Q>(&mut self, value: &Q) -> BTreeSet<T>
            where
                T: Borrow<Q>,
                Q: Ord + ?Sized,
            {
                BTreeSet { map: self.map.split_off(value) }
            }

            pub fn append(&mut self, other: &mut BTreeSet<T>) {
                self.map.append(&mut other.map);
            }

            pub fn first(&self) -> Option<&T> {
                match self.map.first_key_value() {
                    Some((key, _)) => Some(key),
                    None => None,
                }
            }

            pub fn last(&self) -> Option<&T> {
                match self.map.last_key_value() {
                    Some((key, _)) => Some(key),
                    None => None,
                }
            }

            pub fn pop_first(&mut self) -> Option<T> {
                match self.map.pop_first() {
                    Some((key, _)) => Some(key),
                    None => None,
                }
            }

            pub fn pop_last(&mut self) -> Option<T> {
                match self.map.pop_last() {
                    Some((key, _)) => Some(key),
                    None => None,
                }
            }
        }

        /// What is chosen of one or two sets, in order.
        pub struct Chosen<'a, T> {
            chosen: crate::vec::IntoIter<&'a T>,
        }

        impl<'a, T: Ord> Chosen<'a, T> {
            fn of(chosen: Vec<&'a T>) -> Chosen<'a, T> {
                let mut chosen = chosen;
                chosen.sort();
                Chosen { chosen: chosen.into_iter() }
            }
        }

        impl<'a, T> Iterator for Chosen<'a, T> {
            type Item = &'a T;

            fn next(&mut self) -> Option<&'a T> {
                self.chosen.next()
            }
        }

        impl<'a, T> DoubleEndedIterator for Chosen<'a, T> {
            fn next_back(&mut self) -> Option<&'a T> {
                self.chosen.next_back()
            }
        }

        impl<T: Clone> Clone for BTreeSet<T> {
            fn clone(&self) -> BTreeSet<T> {
                BTreeSet { map: self.map.clone() }
            }
        }

        impl<T> Default for BTreeSet<T> {
            fn default() -> BTreeSet<T> {
                BTreeSet::new()
            }
        }

        impl<T: fmt::Debug> fmt::Debug for BTreeSet<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }

        impl<T: Ord> PartialEq for BTreeSet<T> {
            fn eq(&self, other: &BTreeSet<T>) -> bool {
                self.len() == other.len() && self.is_subset(other)
            }
        }

        impl<T: Ord> Eq for BTreeSet<T> {}

        impl<T: Ord> FromIterator<T> for BTreeSet<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T> {
                let mut set = BTreeSet::new();
                for x in iter {
                    set.insert(x);
                }
                set
            }
        }

        impl<T: Ord> Extend<T> for BTreeSet<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
                for x in iter {
                    self.insert(x);
                }
            }
        }

        impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {
            fn from(arr: [T; N]) -> BTreeSet<T> {
                arr.into_iter().collect()
            }
        }

        impl<T> IntoIterator for BTreeSet<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;

            fn into_iter(self) -> IntoIter<T> {
                IntoIter { keys: self.map.into_keys() }
            }
        }

        impl<'a, T> IntoIterator for &'a BTreeSet<T> {
            type Item = &'a T;
            type IntoIter = Iter<'a, T>;

            fn into_iter(self) -> Iter<'a, T> {
                self.iter()
            }
        }

        #[full_path]
        pub struct IntoIter<T> {
            keys: super::btree_map::IntoKeys<T, ()>,
        }

        impl<T> Iterator for IntoIter<T> {
            type Item = T;

            fn next(&mut self) -> Option<T> {
                self.keys.next()
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.keys.size_hint()
            }
        }

        impl<T> ExactSizeIterator for IntoIter<T> {}

        #[full_path]
        pub struct Iter<'a, T> {
            keys: super::btree_map::Keys<'a, T, ()>,
        }

        impl<T> Clone for Iter<'_, T> {
            fn clone(&self) -> Self {
                Iter { keys: self.keys.clone() }
            }
        }

        impl<'a, T> Iterator for Iter<'a, T> {
            type Item = &'a T;

            fn next(&mut self) -> Option<&'a T> {
                self.keys.next()
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.keys.size_hint()
            }
        }

        impl<T> ExactSizeIterator for Iter<'_, T> {}

        impl<T> DoubleEndedIterator for IntoIter<T> {
            fn next_back(&mut self) -> Option<T> {
                self.keys.next_back()
            }
        }

        impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
            fn next_back(&mut self) -> Option<&'a T> {
                self.keys.next_back()
            }
        }

        impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> {
            type Output = BTreeSet<T>;

            fn bitor(self, rhs: &BTreeSet<T>) -> BTreeSet<T> {
                self.union(rhs).cloned().collect()
            }
        }

        impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> {
            type Output = BTreeSet<T>;

            fn bitand(self, rhs: &BTreeSet<T>) -> BTreeSet<T> {
                self.intersection(rhs).cloned().collect()
            }
        }

        impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> {
            type Output = BTreeSet<T>;

            fn sub(self, rhs: &BTreeSet<T>) -> BTreeSet<T> {
                self.difference(rhs).cloned().collect()
            }
        }

        impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> {
            type Output = BTreeSet<T>;

            fn bitxor(self, rhs: &BTreeSet<T>) -> BTreeSet<T> {
                self.symmetric_difference(rhs).cloned().collect()
            }
        }
    }

    pub mod binary_heap {
        use crate::fmt;
        use crate::ops::{Deref, DerefMut};

        /// A heap: each element is at least as large as the two behind it.
        pub struct BinaryHeap<T> {
            data: Vec<T>,
        }

        impl<T> BinaryHeap<T> {
            pub fn len(&self) -> usize {
                self.data.len()
            }

            pub fn is_empty(&self) -> bool {
                self.data.is_empty()
            }

            pub fn clear(&mut self) {
                self.data.clear();
            }

            pub fn peek(&self) -> Option<&T> {
                self.data.first()
            }

            pub fn iter(&self) -> crate::slice::Iter<'_, T> {
                self.data.iter()
            }

            pub fn into_vec(self) -> Vec<T> {
                self.data
            }

            pub fn drain(&mut self) -> crate::vec::IntoIter<T> {
                crate::mem::take(&mut self.data).into_iter()
            }
        }

        impl<T: Ord> BinaryHeap<T> {
            pub const fn new() -> BinaryHeap<T> {
                BinaryHeap { data: Vec::new() }
            }

            pub fn with_capacity(_capacity: usize) -> BinaryHeap<T> {
                BinaryHeap { data: Vec::new() }
            }

            pub fn push(&mut self, item: T) {
                crate::intrinsics::enter(self, "push to");
                self.data.push(item);
                let last = self.data.len() - 1;
                self.up(last);
            }

            pub fn pop(&mut self) -> Option<T> {
                crate::intrinsics::enter(self, "pop from");
                if self.data.is_empty() {
                    return None;
                }
                let top = self.data.swap_remove(0);
                self.down(0);
                Some(top)
            }

            fn up(&mut self, at: usize) {
                let mut at = at;
                while at > 0 {
                    let parent = (at - 1) / 2;
                    if self.data[at] <= self.data[parent] {
                        return;
                    }
                    self.data.swap(at, parent);
                    at = parent;
                }
            }

            fn down(&mut self, at: usize) {
                let mut at = at;
                loop {
                    let mut child = 2 * at + 1;
                    if child >= self.data.len() {
                        return;
                    }
                    if child + 1 < self.data.len() && self.data[child] < self.data[child + 1] {
                        child += 1;
                    }
                    if self.data[at] >= self.data[child] {
                        return;
                    }
                    self.data.swap(at, child);
                    at = child;
                }
            }

            pub fn into_sorted_vec(self) -> Vec<T> {
                let mut data = self.data;
                data.sort();
                data
            }

            pub fn append(&mut self, other: &mut BinaryHeap<T>) {
                while let Some(x) = other.data.pop() {
                    self.push(x);
                }
            }

            pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> {
                if self.data.is_empty() { None } else { Some(PeekMut { heap: self }) }
            }
        }

        pub struct PeekMut<'a, T: Ord> {
            heap: &'a mut BinaryHeap<T>,
        }

        impl<T: Ord> Deref for PeekMut<'_, T> {
            type Target = T;

            fn deref(&self) -> &T {
                &self.heap.data[0]
            }
        }

        impl<T: Ord> DerefMut for PeekMut<'_, T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.heap.data[0]
            }
        }

        impl<T: Ord> Drop for PeekMut<'_, T> {
            fn drop(&mut self) {
                self.heap.down(0);
            }
        }

        impl<T: Clone> Clone for BinaryHeap<T> {
            fn clone(&self) -> BinaryHeap<T> {
                BinaryHeap { data: self.data.clone() }
            }
        }

        impl<T: Ord> Default for BinaryHeap<T> {
            fn default() -> BinaryHeap<T> {
                BinaryHeap::new()
            }
        }

        impl<T: fmt::Debug> fmt::Debug for BinaryHeap<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_list().entries(self.iter()).finish()
            }
        }

        impl<T: Ord> FromIterator<T> for BinaryHeap<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T> {
                let mut heap = BinaryHeap::new();
                for x in iter {
                    heap.push(x);
                }
                heap
            }
        }

        impl<T: Ord> Extend<T> for BinaryHeap<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
                for x in iter {
                    self.push(x);
                }
            }
        }

        impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {
            fn from(vec: Vec<T>) -> BinaryHeap<T> {
                vec.into_iter().collect()
            }
        }

        impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {
            fn from(arr: [T; N]) -> BinaryHeap<T> {
                arr.into_iter().collect()
            }
        }

        impl<T> IntoIterator for BinaryHeap<T> {
            type Item = T;
            type IntoIter = crate::vec::IntoIter<T>;

            fn into_iter(self) -> crate::vec::IntoIter<T> {
                self.data.into_iter()
            }
        }

        impl<'a, T> IntoIterator for &'a BinaryHeap<T> {
            type Item = &'a T;
            type IntoIter = crate::slice::Iter<'a, T>;

            fn into_iter(self) -> crate::slice::Iter<'a, T> {
                self.iter()
            }
        }
    }

    pub mod linked_list {
        use super::vec_deque::VecDeque;
        use crate::fmt;

        /// Kept as a ring here; nobody can see the difference.
        pub struct LinkedList<T> {
            elements: VecDeque<T>,
        }

        impl<T> LinkedList<T> {
            pub const fn new() -> LinkedList<T> {
                LinkedList { elements: VecDeque::new() }
            }

            pub fn len(&self) -> usize {
                self.elements.len()
            }

            pub fn is_empty(&self) -> bool {
                self.elements.is_empty()
            }

            pub fn clear(&mut self) {
                self.elements.clear();
            }

            pub fn front(&self) -> Option<&T> {
                self.elements.front()
            }

            pub fn back(&self) -> Option<&T> {
                self.elements.back()
            }

            pub fn push_front(&mut self, elt: T) {
                self.elements.push_front(elt);
            }

            pub fn push_back(&mut self, elt: T) {
                self.elements.push_back(elt);
            }

            pub fn pop_front(&mut self) -> Option<T> {
                self.elements.pop_front()
            }

            pub fn pop_back(&mut self) -> Option<T> {
                self.elements.pop_back()
            }

            pub fn append(&mut self, other: &mut LinkedList<T>) {
                self.elements.append(&mut other.elements);
            }

            pub fn iter(&self) -> super::vec_deque::Iter<'_, T> {
                self.elements.iter()
            }

            pub fn iter_mut(&mut self) -> super::vec_deque::IterMut<'_, T> {
                self.elements.iter_mut()
            }
        }

        impl<T> Default for LinkedList<T> {
            fn default() -> LinkedList<T> {
                LinkedList::new()
            }
        }

        impl<T: Clone> Clone for LinkedList<T> {
            fn clone(&self) -> LinkedList<T> {
                LinkedList { elements: self.elements.clone() }
            }
        }

        impl<T: fmt::Debug> fmt::Debug for LinkedList<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_list().entries(self.iter()).finish()
            }
        }

        impl<T> FromIterator<T> for LinkedList<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> LinkedList<T> {
                LinkedList { elements: iter.into_iter().collect() }
            }
        }

        impl<T> IntoIterator for LinkedList<T> {
            type Item = T;
            type IntoIter = super::vec_deque::IntoIter<T>;

            fn into_iter(self) -> super::vec_deque::IntoIter<T> {
                self.elements.into_iter()
            }
        }

        impl<'a, T> IntoIterator for &'a LinkedList<T> {
            type Item = &'a T;
            type IntoIter = super::vec_deque::Iter<'a, T>;

            fn into_iter(self) -> super::vec_deque::Iter<'a, T> {
                self.iter()
            }
        }
    }
}
