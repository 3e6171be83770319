// Iterators and what is made of them.

pub mod iter {
    use crate::intrinsics;
    use crate::cmp::Ordering;
    use crate::ops::{Add, ControlFlow, Mul, Range, RangeFrom, RangeInclusive, Try};

    #[lang = "Iterator"]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub trait Iterator {
        type Item;

        #[lang = "next"]
        fn next(&mut self) -> Option<Self::Item>;

        fn size_hint(&self) -> (usize, Option<usize>) {
            (0, None)
        }

        fn count(self) -> usize
        where
            Self: Sized,
        {
            let mut iter = self;
            let mut count = 0;
            while let Some(_) = iter.next() {
                count += 1;
            }
            count
        }

        fn last(self) -> Option<Self::Item>
        where
            Self: Sized,
        {
            let mut iter = self;
            let mut last = None;
            while let Some(x) = iter.next() {
                last = Some(x);
            }
            last
        }

        fn nth(&mut self, n: usize) -> Option<Self::Item> {
            let mut left = n;
            while left > 0 {
                if self.next().is_none() {
                    return None;
                }
                left -= 1;
            }
            self.next()
        }

        fn step_by(self, step: usize) -> StepBy<Self>
        where
            Self: Sized,
        {
            if step == 0 {
                panic!("assertion failed: step != 0");
            }
            StepBy { iter: self, step: step - 1, first: true }
        }

        fn chain<U>(self, other: U) -> Chain<Self, U::IntoIter>
        where
            Self: Sized,
            U: IntoIterator<Item = Self::Item>,
        {
            Chain { a: Some(self), b: Some(other.into_iter()) }
        }

        fn zip<U>(self, other: U) -> Zip<Self, U::IntoIter>
        where
            Self: Sized,
            U: IntoIterator,
        {
            Zip { a: self, b: other.into_iter() }
        }

        #[at_bound = "core/src/iter/traits/iterator.rs:792:11"]
        fn map<B, F>(self, f: F) -> Map<Self, F>
        where
            Self: Sized,
            F: FnMut(Self::Item) -> B,
        {
            Map { iter: self, f }
        }

        fn for_each<F>(self, f: F)
        where
            Self: Sized,
            F: FnMut(Self::Item),
        {
            let mut iter = self;
            let mut f = f;
            while let Some(x) = iter.next() {
                f(x);
            }
        }

        fn filter<P>(self, predicate: P) -> Filter<Self, P>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool,
        {
            Filter { iter: self, predicate }
        }

        fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F>
        where
            Self: Sized,
            F: FnMut(Self::Item) -> Option<B>,
        {
            FilterMap { iter: self, f }
        }

        fn enumerate(self) -> Enumerate<Self>
        where
            Self: Sized,
        {
            Enumerate { iter: self, count: 0 }
        }

        fn peekable(self) -> Peekable<Self>
        where
            Self: Sized,
        {
            Peekable { iter: self, peeked: None }
        }

        fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool,
        {
            SkipWhile { iter: self, skipped: false, predicate }
        }

        fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool,
        {
            TakeWhile { iter: self, ended: false, predicate }
        }

        fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P>
        where
            Self: Sized,
            P: FnMut(Self::Item) -> Option<B>,
        {
            MapWhile { iter: self, predicate }
        }

        fn skip(self, n: usize) -> Skip<Self>
        where
            Self: Sized,
        {
            Skip { iter: self, n }
        }

        fn take(self, n: usize) -> Take<Self>
        where
            Self: Sized,
        {
            Take { iter: self, n }
        }

        fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F>
        where
            Self: Sized,
            F: FnMut(&mut St, Self::Item) -> Option<B>,
        {
            Scan { iter: self, f, state: initial_state }
        }

        fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F>
        where
            Self: Sized,
            U: IntoIterator,
            F: FnMut(Self::Item) -> U,
        {
            FlatMap { iter: self, f, front: None, back: None }
        }

        fn flatten(self) -> Flatten<Self>
        where
            Self: Sized,
            Self::Item: IntoIterator,
        {
            Flatten { iter: self, front: None, back: None }
        }

        fn fuse(self) -> Fuse<Self>
        where
            Self: Sized,
        {
            Fuse { iter: Some(self) }
        }

        fn inspect<F>(self, f: F) -> Inspect<Self, F>
        where
            Self: Sized,
            F: FnMut(&Self::Item),
        {
            Inspect { iter: self, f }
        }

        fn by_ref(&mut self) -> &mut Self
        where
            Self: Sized,
        {
            self
        }

        #[must_use = "if you really need to exhaust the iterator, consider `.for_each(drop)` instead"]
        fn collect<B: FromIterator<Self::Item>>(self) -> B
        where
            Self: Sized,
        {
            B::from_iter(self)
        }

        fn partition<B, F>(self, f: F) -> (B, B)
        where
            Self: Sized,
            B: Default + Extend<Self::Item>,
            F: FnMut(&Self::Item) -> bool,
        {
            let mut iter = self;
            let mut f = f;
            let mut left: B = B::default();
            let mut right: B = B::default();
            while let Some(x) = iter.next() {
                if f(&x) {
                    left.extend(Some(x));
                } else {
                    right.extend(Some(x));
                }
            }
            (left, right)
        }

        fn try_fold<B, F, R>(&mut self, init: B, f: F) -> R
        where
            Self: Sized,
            F: FnMut(B, Self::Item) -> R,
            R: Try<Output = B>,
        {
            let mut f = f;
            let mut accum = init;
            while let Some(x) = self.next() {
                match f(accum, x).branch() {
                    ControlFlow::Continue(next) => accum = next,
                    ControlFlow::Break(residual) => return R::from_own(residual),
                }
            }
            R::from_output(accum)
        }

        fn try_for_each<F, R>(&mut self, f: F) -> R
        where
            Self: Sized,
            F: FnMut(Self::Item) -> R,
            R: Try<Output = ()>,
        {
            let mut f = f;
            while let Some(x) = self.next() {
                match f(x).branch() {
                    ControlFlow::Continue(_) => {}
                    ControlFlow::Break(residual) => return R::from_own(residual),
                }
            }
            R::from_output(())
        }

        fn fold<B, F>(self, init: B, f: F) -> B
        where
            Self: Sized,
            F: FnMut(B, Self::Item) -> B,
        {
            let mut iter = self;
            let mut f = f;
            let mut accum = init;
            while let Some(x) = iter.next() {
                accum = f(accum, x);
            }
            accum
        }

        fn reduce<F>(self, f: F) -> Option<Self::Item>
        where
            Self: Sized,
            F: FnMut(Self::Item, Self::Item) -> Self::Item,
        {
            let mut iter = self;
            let mut f = f;
            match iter.next() {
                None => None,
                Some(first) => {
                    let mut accum = first;
                    while let Some(x) = iter.next() {
                        accum = f(accum, x);
                    }
                    Some(accum)
                }
            }
        }

        fn all<F>(&mut self, f: F) -> bool
        where
            Self: Sized,
            F: FnMut(Self::Item) -> bool,
        {
            let mut f = f;
            while let Some(x) = self.next() {
                if !f(x) {
                    return false;
                }
            }
            true
        }

        fn any<F>(&mut self, f: F) -> bool
        where
            Self: Sized,
            F: FnMut(Self::Item) -> bool,
        {
            let mut f = f;
            while let Some(x) = self.next() {
                if f(x) {
                    return true;
                }
            }
            false
        }

        fn find<P>(&mut self, predicate: P) -> Option<Self::Item>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool,
        {
            let mut predicate = predicate;
            while let Some(x) = self.next() {
                if predicate(&x) {
                    return Some(x);
                }
            }
            None
        }

        fn find_map<B, F>(&mut self, f: F) -> Option<B>
        where
            Self: Sized,
            F: FnMut(Self::Item) -> Option<B>,
        {
            let mut f = f;
            while let Some(x) = self.next() {
                if let Some(found) = f(x) {
                    return Some(found);
                }
            }
            None
        }

        fn position<P>(&mut self, predicate: P) -> Option<usize>
        where
            Self: Sized,
            P: FnMut(Self::Item) -> bool,
        {
            let mut predicate = predicate;
            let mut at = 0;
            while let Some(x) = self.next() {
                if predicate(x) {
                    return Some(at);
                }
                at += 1;
            }
            None
        }

        fn rposition<P>(&mut self, predicate: P) -> Option<usize>
        where
            P: FnMut(Self::Item) -> bool,
            Self: Sized + ExactSizeIterator + DoubleEndedIterator,
        {
            let mut predicate = predicate;
            let mut at = self.len();
            while let Some(x) = self.next_back() {
                at -= 1;
                if predicate(x) {
                    return Some(at);
                }
            }
            None
        }

        fn max(self) -> Option<Self::Item>
        where
            Self: Sized,
            Self::Item: Ord,
        {
            let mut iter = self;
            let mut best = match iter.next() {
                Some(x) => x,
                None => return None,
            };
            while let Some(x) = iter.next() {
                if x.cmp(&best) != Ordering::Less {
                    best = x;
                }
            }
            Some(best)
        }

        fn min(self) -> Option<Self::Item>
        where
            Self: Sized,
            Self::Item: Ord,
        {
            let mut iter = self;
            let mut best = match iter.next() {
                Some(x) => x,
                None => return None,
            };
            while let Some(x) = iter.next() {
                if x.cmp(&best) == Ordering::Less {
                    best = x;
                }
            }
            Some(best)
        }

        fn max_by_key<B: Ord, F>(self, f: F) -> Option<Self::Item>
        where
            Self: Sized,
            F: FnMut(&Self::Item) -> B,
        {
            let mut iter = self;
            let mut f = f;
            let mut best = match iter.next() {
                Some(x) => x,
                None => return None,
            };
            let mut key = f(&best);
            while let Some(x) = iter.next() {
                let other = f(&x);
                if other.cmp(&key) != Ordering::Less {
                    best = x;
                    key = other;
                }
            }
            Some(best)
        }

        fn max_by<F>(self, compare: F) -> Option<Self::Item>
        where
            Self: Sized,
            F: FnMut(&Self::Item, &Self::Item) -> Ordering,
        {
            let mut iter = self;
            let mut compare = compare;
            let mut best = match iter.next() {
                Some(x) => x,
                None => return None,
            };
            while let Some(x) = iter.next() {
                if compare(&best, &x) != Ordering::Greater {
                    best = x;
                }
            }
            Some(best)
        }

        fn min_by_key<B: Ord, F>(self, f: F) -> Option<Self::Item>
        where
            Self: Sized,
            F: FnMut(&Self::Item) -> B,
        {
            let mut iter = self;
            let mut f = f;
            let mut best = match iter.next() {
                Some(x) => x,
                None => return None,
            };
            let mut key = f(&best);
            while let Some(x) = iter.next() {
                let other = f(&x);
                if other.cmp(&key) == Ordering::Less {
                    best = x;
                    key = other;
                }
            }
            Some(best)
        }

        fn min_by<F>(self, compare: F) -> Option<Self::Item>
        where
            Self: Sized,
            F: FnMut(&Self::Item, &Self::Item) -> Ordering,
        {
            let mut iter = self;
            let mut compare = compare;
            let mut best = match iter.next() {
                Some(x) => x,
                None => return None,
            };
            while let Some(x) = iter.next() {
                if compare(&best, &x) == Ordering::Greater {
                    best = x;
                }
            }
            Some(best)
        }

        fn rev(self) -> Rev<Self>
        where
            Self: Sized + DoubleEndedIterator,
        {
            Rev { iter: self }
        }

        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB)
        where
            FromA: Default + Extend<A>,
            FromB: Default + Extend<B>,
            Self: Sized + Iterator<Item = (A, B)>,
        {
            let mut iter = self;
            let mut left: FromA = FromA::default();
            let mut right: FromB = FromB::default();
            while let Some((a, b)) = iter.next() {
                left.extend(Some(a));
                right.extend(Some(b));
            }
            (left, right)
        }

        fn copied<'a, T: 'a>(self) -> Copied<Self>
        where
            T: Copy,
            Self: Sized + Iterator<Item = &'a T>,
        {
            Copied { iter: self }
        }

        fn cloned<'a, T: 'a>(self) -> Cloned<Self>
        where
            T: Clone,
            Self: Sized + Iterator<Item = &'a T>,
        {
            Cloned { iter: self }
        }

        fn cycle(self) -> Cycle<Self>
        where
            Self: Sized + Clone,
        {
            Cycle { original: self.clone(), iter: self }
        }

        fn sum<S>(self) -> S
        where
            Self: Sized,
            S: Sum<Self::Item>,
        {
            S::sum(self)
        }

        fn product<P>(self) -> P
        where
            Self: Sized,
            P: Product<Self::Item>,
        {
            P::product(self)
        }

        fn cmp<I>(self, other: I) -> Ordering
        where
            I: IntoIterator<Item = Self::Item>,
            Self::Item: Ord,
            Self: Sized,
        {
            let mut a = self;
            let mut b = other.into_iter();
            loop {
                match (a.next(), b.next()) {
                    (None, None) => return Ordering::Equal,
                    (None, Some(_)) => return Ordering::Less,
                    (Some(_), None) => return Ordering::Greater,
                    (Some(x), Some(y)) => match x.cmp(&y) {
                        Ordering::Equal => {}
                        unequal => return unequal,
                    },
                }
            }
        }

        fn eq<I>(self, other: I) -> bool
        where
            I: IntoIterator,
            Self::Item: PartialEq<I::Item>,
            Self: Sized,
        {
            let mut a = self;
            let mut b = other.into_iter();
            loop {
                match (a.next(), b.next()) {
                    (None, None) => return true,
                    (Some(x), Some(y)) => {
                        if x != y {
                            return false;
                        }
                    }
                    _ => return false,
                }
            }
        }

        fn is_sorted(self) -> bool
        where
            Self: Sized,
            Self::Item: PartialOrd,
        {
            let mut iter = self;
            let mut last = match iter.next() {
                Some(x) => x,
                None => return true,
            };
            while let Some(x) = iter.next() {
                if !(last <= x) {
                    return false;
                }
                last = x;
            }
            true
        }
    }

    impl<I: Iterator + ?Sized> Iterator for &mut I {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            (**self).next()
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            (**self).size_hint()
        }
    }

    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;

        fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
            let mut left = n;
            while left > 0 {
                if self.next_back().is_none() {
                    return None;
                }
                left -= 1;
            }
            self.next_back()
        }

        fn rfold<B, F>(self, init: B, f: F) -> B
        where
            Self: Sized,
            F: FnMut(B, Self::Item) -> B,
        {
            let mut iter = self;
            let mut f = f;
            let mut accum = init;
            while let Some(x) = iter.next_back() {
                accum = f(accum, x);
            }
            accum
        }

        fn rfind<P>(&mut self, predicate: P) -> Option<Self::Item>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool,
        {
            let mut predicate = predicate;
            while let Some(x) = self.next_back() {
                if predicate(&x) {
                    return Some(x);
                }
            }
            None
        }
    }

    impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &mut I {
        fn next_back(&mut self) -> Option<I::Item> {
            (**self).next_back()
        }
    }

    pub trait ExactSizeIterator: Iterator {
        fn len(&self) -> usize {
            self.size_hint().0
        }
    }

    impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}

    pub trait FusedIterator: Iterator {}

    #[lang = "IntoIterator"]
    pub trait IntoIterator {
        type Item;
        type IntoIter: Iterator<Item = Self::Item>;

        #[lang = "into_iter"]
        #[at_self = "core/src/iter/traits/collect.rs:312:17"]
        fn into_iter(self) -> Self::IntoIter;
    }

    impl<I: Iterator> IntoIterator for I {
        type Item = I::Item;
        type IntoIter = I;

        fn into_iter(self) -> I {
            self
        }
    }

    pub trait FromIterator<A>: Sized {
        fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
    }

    pub trait Extend<A> {
        fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
    }

    impl FromIterator<()> for () {
        fn from_iter<I: IntoIterator<Item = ()>>(iter: I) -> () {
            for _ in iter {}
        }
    }

    impl Extend<()> for () {
        fn extend<I: IntoIterator<Item = ()>>(&mut self, iter: I) {
            for _ in iter {}
        }
    }

    impl<A, B, X: Extend<A>, Y: Extend<B>> Extend<(A, B)> for (X, Y) {
        fn extend<I: IntoIterator<Item = (A, B)>>(&mut self, iter: I) {
            for (a, b) in iter {
                self.0.extend(Some(a));
                self.1.extend(Some(b));
            }
        }
    }

    /// Ends at the first None, and remembers that it was there.
    struct Somes<'a, I> {
        iter: I,
        ended: &'a mut bool,
    }

    impl<'a, A, I: Iterator<Item = Option<A>>> Iterator for Somes<'a, I> {
        type Item = A;

        fn next(&mut self) -> Option<A> {
            match self.iter.next() {
                Some(Some(x)) => Some(x),
                Some(None) => {
                    *self.ended = true;
                    None
                }
                None => None,
            }
        }
    }

    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
        fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {
            let mut ended = false;
            let made: V = V::from_iter(Somes { iter: iter.into_iter(), ended: &mut ended });
            if ended { None } else { Some(made) }
        }
    }

    /// Ends at the first error, and keeps it.
    struct Oks<'a, I, E> {
        iter: I,
        error: &'a mut Option<E>,
    }

    impl<'a, A, E, I: Iterator<Item = Result<A, E>>> Iterator for Oks<'a, I, E> {
        type Item = A;

        fn next(&mut self) -> Option<A> {
            match self.iter.next() {
                Some(Ok(x)) => Some(x),
                Some(Err(e)) => {
                    *self.error = Some(e);
                    None
                }
                None => None,
            }
        }
    }

    impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
        fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {
            let mut error: Option<E> = None;
            let made: V = V::from_iter(Oks { iter: iter.into_iter(), error: &mut error });
            match error {
                None => Ok(made),
                Some(e) => Err(e),
            }
        }
    }

    pub trait Sum<A = Self>: Sized {
        fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
    }

    pub trait Product<A = Self>: Sized {
        fn product<I: Iterator<Item = A>>(iter: I) -> Self;
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Sum for Each {
        fn sum<I: Iterator<Item = Each>>(iter: I) -> Each {
            let mut iter = iter;
            let mut total = 0 as Each;
            while let Some(x) = iter.next() {
                total = total + x;
            }
            total
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl<'a> Sum<&'a Each> for Each {
        fn sum<I: Iterator<Item = &'a Each>>(iter: I) -> Each {
            let mut iter = iter;
            let mut total = 0 as Each;
            while let Some(x) = iter.next() {
                total = total + *x;
            }
            total
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Product for Each {
        fn product<I: Iterator<Item = Each>>(iter: I) -> Each {
            let mut iter = iter;
            let mut total = 1 as Each;
            while let Some(x) = iter.next() {
                total = total * x;
            }
            total
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl<'a> Product<&'a Each> for Each {
        fn product<I: Iterator<Item = &'a Each>>(iter: I) -> Each {
            let mut iter = iter;
            let mut total = 1 as Each;
            while let Some(x) = iter.next() {
                total = total * *x;
            }
            total
        }
    }

    impl<T, U: Sum<T>> Sum<Option<T>> for Option<U> {
        fn sum<I: Iterator<Item = Option<T>>>(iter: I) -> Option<U> {
            let mut ended = false;
            let made: U = U::sum(Somes { iter, ended: &mut ended });
            if ended { None } else { Some(made) }
        }
    }

    impl<T, E, U: Sum<T>> Sum<Result<T, E>> for Result<U, E> {
        fn sum<I: Iterator<Item = Result<T, E>>>(iter: I) -> Result<U, E> {
            let mut error: Option<E> = None;
            let made: U = U::sum(Oks { iter, error: &mut error });
            match error {
                None => Ok(made),
                Some(e) => Err(e),
            }
        }
    }

    // ---- ranges

    /// What ranges can count.
    #[lang = "range_step"]
    pub trait Step: Clone + PartialOrd {
        /// The one behind it.
        fn after(&self) -> Self;

        /// The one in front of it.
        fn before(&self) -> Self;

        /// How many there are from one up to, without, another.
        fn between(start: &Self, end: &Self) -> usize;
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Step for Each {
        fn after(&self) -> Each {
            intrinsics::wrapping_add(*self, 1)
        }

        fn before(&self) -> Each {
            intrinsics::wrapping_sub(*self, 1)
        }

        fn between(start: &Each, end: &Each) -> usize {
            if *start < *end { intrinsics::wrapping_sub(*end as usize, *start as usize) } else { 0 }
        }
    }

    impl Step for char {
        fn after(&self) -> char {
            let next = *self as u32 + 1;
            intrinsics::char_of_code(if next == 0xD800 { 0xE000 } else { next })
        }

        fn before(&self) -> char {
            let next = *self as u32 - 1;
            intrinsics::char_of_code(if next == 0xDFFF { 0xD7FF } else { next })
        }

        fn between(start: &char, end: &char) -> usize {
            if *start < *end { (*end as usize) - (*start as usize) } else { 0 }
        }
    }

    impl<A: Step> Iterator for Range<A> {
        type Item = A;

        fn next(&mut self) -> Option<A> {
            if self.start < self.end {
                let n = self.start.clone();
                self.start = n.after();
                Some(n)
            } else {
                None
            }
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            let count = A::between(&self.start, &self.end);
            (count, Some(count))
        }
    }

    impl<A: Step> DoubleEndedIterator for Range<A> {
        fn next_back(&mut self) -> Option<A> {
            if self.start < self.end {
                self.end = self.end.before();
                Some(self.end.clone())
            } else {
                None
            }
        }
    }

    #[each(i8, i16, i32, isize, u8, u16, u32, usize)]
    impl ExactSizeIterator for Range<Each> {}

    impl<A: Step> Iterator for RangeFrom<A> {
        type Item = A;

        fn next(&mut self) -> Option<A> {
            let n = self.start.clone();
            self.start = n.after();
            Some(n)
        }
    }

    impl<A: Step> Iterator for RangeInclusive<A> {
        type Item = A;

        fn next(&mut self) -> Option<A> {
            if self.exhausted || !(self.start <= self.end) {
                return None;
            }
            let n = self.start.clone();
            if self.start < self.end {
                self.start = n.after();
            } else {
                self.exhausted = true;
            }
            Some(n)
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            if self.exhausted || !(self.start <= self.end) {
                return (0, Some(0));
            }
            let count = A::between(&self.start, &self.end) + 1;
            (count, Some(count))
        }
    }

    impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {
        fn next_back(&mut self) -> Option<A> {
            if self.exhausted || !(self.start <= self.end) {
                return None;
            }
            let n = self.end.clone();
            if self.start < self.end {
                self.end = n.before();
            } else {
                self.exhausted = true;
            }
            Some(n)
        }
    }

    #[each(u8, i8, u16, i16)]
    impl ExactSizeIterator for RangeInclusive<Each> {}

    // ---- what iterators make of iterators

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Map<I, F> {
        iter: I,
        f: F,
    }

    impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> {
        type Item = B;

        fn next(&mut self) -> Option<B> {
            match self.iter.next() {
                Some(x) => Some((self.f)(x)),
                None => None,
            }
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            self.iter.size_hint()
        }
    }

    impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> B> DoubleEndedIterator for Map<I, F> {
        fn next_back(&mut self) -> Option<B> {
            match self.iter.next_back() {
                Some(x) => Some((self.f)(x)),
                None => None,
            }
        }
    }

    impl<B, I: ExactSizeIterator, F: FnMut(I::Item) -> B> ExactSizeIterator for Map<I, F> {}

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Filter<I, P> {
        iter: I,
        predicate: P,
    }

    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            while let Some(x) = self.iter.next() {
                if (self.predicate)(&x) {
                    return Some(x);
                }
            }
            None
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            (0, self.iter.size_hint().1)
        }
    }

    impl<I: DoubleEndedIterator, P: FnMut(&I::Item) -> bool> DoubleEndedIterator for Filter<I, P> {
        fn next_back(&mut self) -> Option<I::Item> {
            while let Some(x) = self.iter.next_back() {
                if (self.predicate)(&x) {
                    return Some(x);
                }
            }
            None
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct FilterMap<I, F> {
        iter: I,
        f: F,
    }

    impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> {
        type Item = B;

        fn next(&mut self) -> Option<B> {
            while let Some(x) = self.iter.next() {
                if let Some(y) = (self.f)(x) {
                    return Some(y);
                }
            }
            None
        }
    }

    impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {
        fn next_back(&mut self) -> Option<B> {
            while let Some(x) = self.iter.next_back() {
                if let Some(y) = (self.f)(x) {
                    return Some(y);
                }
            }
            None
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Enumerate<I> {
        iter: I,
        count: usize,
    }

    impl<I: Iterator> Iterator for Enumerate<I> {
        type Item = (usize, I::Item);

        fn next(&mut self) -> Option<(usize, I::Item)> {
            match self.iter.next() {
                Some(x) => {
                    let i = self.count;
                    self.count += 1;
                    Some((i, x))
                }
                None => None,
            }
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            self.iter.size_hint()
        }
    }

    impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {
        fn next_back(&mut self) -> Option<(usize, I::Item)> {
            match self.iter.next_back() {
                Some(x) => Some((self.count + self.iter.len(), x)),
                None => None,
            }
        }
    }

    impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Rev<I> {
        iter: I,
    }

    impl<I: DoubleEndedIterator> Iterator for Rev<I> {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            self.iter.next_back()
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            self.iter.size_hint()
        }
    }

    impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {
        fn next_back(&mut self) -> Option<I::Item> {
            self.iter.next()
        }
    }

    impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Copied<I> {
        iter: I,
    }

    impl<'a, I: Iterator<Item = &'a T>, T: 'a + Copy> Iterator for Copied<I> {
        type Item = T;

        fn next(&mut self) -> Option<T> {
            match self.iter.next() {
                Some(x) => Some(*x),
                None => None,
            }
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            self.iter.size_hint()
        }
    }

    impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: 'a + Copy> DoubleEndedIterator for Copied<I> {
        fn next_back(&mut self) -> Option<T> {
            match self.iter.next_back() {
                Some(x) => Some(*x),
                None => None,
            }
        }
    }

    impl<'a, I: ExactSizeIterator<Item = &'a T>, T: 'a + Copy> ExactSizeIterator for Copied<I> {}

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Cloned<I> {
        iter: I,
    }

    impl<'a, I: Iterator<Item = &'a T>, T: 'a + Clone> Iterator for Cloned<I> {
        type Item = T;

        fn next(&mut self) -> Option<T> {
            match self.iter.next() {
                Some(x) => Some(x.clone()),
                None => None,
            }
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            self.iter.size_hint()
        }
    }

    impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: 'a + Clone> DoubleEndedIterator for Cloned<I> {
        fn next_back(&mut self) -> Option<T> {
            match self.iter.next_back() {
                Some(x) => Some(x.clone()),
                None => None,
            }
        }
    }

    impl<'a, I: ExactSizeIterator<Item = &'a T>, T: 'a + Clone> ExactSizeIterator for Cloned<I> {}

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Zip<A, B> {
        a: A,
        b: B,
    }

    impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> {
        type Item = (A::Item, B::Item);

        fn next(&mut self) -> Option<(A::Item, B::Item)> {
            match self.a.next() {
                Some(x) => match self.b.next() {
                    Some(y) => Some((x, y)),
                    None => None,
                },
                None => None,
            }
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            let (a, most) = self.a.size_hint();
            let (b, other) = self.b.size_hint();
            let upper = match (most, other) {
                (Some(x), Some(y)) => Some(if x < y { x } else { y }),
                (Some(x), None) => Some(x),
                (None, y) => y,
            };
            (if a < b { a } else { b }, upper)
        }
    }

    impl<A: ExactSizeIterator + DoubleEndedIterator, B: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Zip<A, B> {
        fn next_back(&mut self) -> Option<(A::Item, B::Item)> {
            while self.a.len() > self.b.len() {
                self.a.next_back();
            }
            while self.b.len() > self.a.len() {
                self.b.next_back();
            }
            match (self.a.next_back(), self.b.next_back()) {
                (Some(x), Some(y)) => Some((x, y)),
                _ => None,
            }
        }
    }

    impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Chain<A, B> {
        a: Option<A>,
        b: Option<B>,
    }

    impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> {
        type Item = A::Item;

        fn next(&mut self) -> Option<A::Item> {
            if let Some(a) = &mut self.a {
                match a.next() {
                    Some(x) => return Some(x),
                    None => {}
                }
                self.a = None;
            }
            match &mut self.b {
                Some(b) => b.next(),
                None => None,
            }
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            let (a, most) = match &self.a {
                Some(a) => a.size_hint(),
                None => (0, Some(0)),
            };
            let (b, other) = match &self.b {
                Some(b) => b.size_hint(),
                None => (0, Some(0)),
            };
            let upper = match (most, other) {
                (Some(x), Some(y)) => Some(x + y),
                _ => None,
            };
            (a + b, upper)
        }
    }

    impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> {
        fn next_back(&mut self) -> Option<A::Item> {
            if let Some(b) = &mut self.b {
                match b.next_back() {
                    Some(x) => return Some(x),
                    None => {}
                }
                self.b = None;
            }
            match &mut self.a {
                Some(a) => a.next_back(),
                None => None,
            }
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Take<I> {
        iter: I,
        n: usize,
    }

    impl<I: Iterator> Iterator for Take<I> {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            if self.n == 0 {
                return None;
            }
            self.n -= 1;
            self.iter.next()
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            let (lower, upper) = self.iter.size_hint();
            let most = match upper {
                Some(x) if x < self.n => x,
                _ => self.n,
            };
            (if lower < self.n { lower } else { self.n }, Some(most))
        }
    }

    impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Take<I> {
        fn next_back(&mut self) -> Option<I::Item> {
            if self.n == 0 {
                return None;
            }
            while self.iter.len() > self.n {
                self.iter.next_back();
            }
            self.n -= 1;
            self.iter.next_back()
        }
    }

    impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Skip<I> {
        iter: I,
        n: usize,
    }

    impl<I: Iterator> Iterator for Skip<I> {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            while self.n > 0 {
                self.n -= 1;
                if self.iter.next().is_none() {
                    return None;
                }
            }
            self.iter.next()
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            let (lower, upper) = self.iter.size_hint();
            let most = match upper {
                Some(x) => Some(if x > self.n { x - self.n } else { 0 }),
                None => None,
            };
            (if lower > self.n { lower - self.n } else { 0 }, most)
        }
    }

    impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Skip<I> {
        fn next_back(&mut self) -> Option<I::Item> {
            if self.iter.len() > self.n { self.iter.next_back() } else { None }
        }
    }

    impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct StepBy<I> {
        iter: I,
        step: usize,
        first: bool,
    }

    impl<I: Iterator> Iterator for StepBy<I> {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            if self.first {
                self.first = false;
                self.iter.next()
            } else {
                self.iter.nth(self.step)
            }
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            let (lower, upper) = self.iter.size_hint();
            let step = self.step + 1;
            let first = self.first;
            let count = |n: usize| if first { (n + step - 1) / step } else { n / step };
            let most = match upper {
                Some(x) => Some(count(x)),
                None => None,
            };
            (count(lower), most)
        }
    }

    impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for StepBy<I> {
        fn next_back(&mut self) -> Option<I::Item> {
            let length = self.iter.len();
            let over = if self.first {
                if length == 0 {
                    return None;
                }
                (length - 1) % (self.step + 1)
            } else {
                length % (self.step + 1)
            };
            self.iter.nth_back(over)
        }
    }

    impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct SkipWhile<I, P> {
        iter: I,
        skipped: bool,
        predicate: P,
    }

    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            while let Some(x) = self.iter.next() {
                if self.skipped || !(self.predicate)(&x) {
                    self.skipped = true;
                    return Some(x);
                }
            }
            None
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct TakeWhile<I, P> {
        iter: I,
        ended: bool,
        predicate: P,
    }

    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            if self.ended {
                return None;
            }
            if let Some(x) = self.iter.next() {
                if (self.predicate)(&x) {
                    return Some(x);
                }
                self.ended = true;
            }
            None
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct MapWhile<I, P> {
        iter: I,
        predicate: P,
    }

    impl<B, I: Iterator, P: FnMut(I::Item) -> Option<B>> Iterator for MapWhile<I, P> {
        type Item = B;

        fn next(&mut self) -> Option<B> {
            match self.iter.next() {
                Some(x) => (self.predicate)(x),
                None => None,
            }
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Scan<I, St, F> {
        iter: I,
        f: F,
        state: St,
    }

    impl<B, I: Iterator, St, F: FnMut(&mut St, I::Item) -> Option<B>> Iterator for Scan<I, St, F> {
        type Item = B;

        fn next(&mut self) -> Option<B> {
            match self.iter.next() {
                Some(x) => (self.f)(&mut self.state, x),
                None => None,
            }
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Inspect<I, F> {
        iter: I,
        f: F,
    }

    impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            match self.iter.next() {
                Some(x) => {
                    (self.f)(&x);
                    Some(x)
                }
                None => None,
            }
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            self.iter.size_hint()
        }
    }

    impl<I: DoubleEndedIterator, F: FnMut(&I::Item)> DoubleEndedIterator for Inspect<I, F> {
        fn next_back(&mut self) -> Option<I::Item> {
            match self.iter.next_back() {
                Some(x) => {
                    (self.f)(&x);
                    Some(x)
                }
                None => None,
            }
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Fuse<I> {
        iter: Option<I>,
    }

    impl<I: Iterator> Iterator for Fuse<I> {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            match &mut self.iter {
                Some(iter) => match iter.next() {
                    Some(x) => return Some(x),
                    None => {}
                },
                None => return None,
            }
            self.iter = None;
            None
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Cycle<I> {
        original: I,
        iter: I,
    }

    impl<I: Clone + Iterator> Iterator for Cycle<I> {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            match self.iter.next() {
                Some(x) => Some(x),
                None => {
                    self.iter = self.original.clone();
                    self.iter.next()
                }
            }
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Peekable<I: Iterator> {
        iter: I,
        peeked: Option<Option<I::Item>>,
    }

    impl<I: Iterator> Peekable<I> {
        pub fn peek(&mut self) -> Option<&I::Item> {
            if self.peeked.is_none() {
                self.peeked = Some(self.iter.next());
            }
            match &self.peeked {
                Some(Some(x)) => Some(x),
                _ => None,
            }
        }

        pub fn peek_mut(&mut self) -> Option<&mut I::Item> {
            if self.peeked.is_none() {
                self.peeked = Some(self.iter.next());
            }
            match &mut self.peeked {
                Some(Some(x)) => Some(x),
                _ => None,
            }
        }

        pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {
            match self.next() {
                Some(x) => {
                    if func(&x) {
                        Some(x)
                    } else {
                        self.peeked = Some(Some(x));
                        None
                    }
                }
                None => {
                    self.peeked = Some(None);
                    None
                }
            }
        }

        pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<I::Item>
        where
            I::Item: PartialEq<T>,
        {
            self.next_if(|next| next == expected)
        }
    }

    impl<I: Iterator> Iterator for Peekable<I> {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            match self.peeked.take() {
                Some(x) => x,
                None => self.iter.next(),
            }
        }
    }

    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct FlatMap<I, U: IntoIterator, F> {
        iter: I,
        f: F,
        front: Option<U::IntoIter>,
        back: Option<U::IntoIter>,
    }

    impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> {
        type Item = U::Item;

        fn next(&mut self) -> Option<U::Item> {
            loop {
                if let Some(inner) = &mut self.front {
                    match inner.next() {
                        Some(x) => return Some(x),
                        None => {}
                    }
                    self.front = None;
                }
                match self.iter.next() {
                    Some(x) => self.front = Some((self.f)(x).into_iter()),
                    None => break,
                }
            }
            match &mut self.back {
                Some(inner) => inner.next(),
                None => None,
            }
        }
    }

    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Flatten<I: Iterator>
    where
        I::Item: IntoIterator,
    {
        iter: I,
        front: Option<<I::Item as IntoIterator>::IntoIter>,
        back: Option<<I::Item as IntoIterator>::IntoIter>,
    }

    impl<I: Iterator> Iterator for Flatten<I>
    where
        I::Item: IntoIterator,
    {
        type Item = <I::Item as IntoIterator>::Item;

        fn next(&mut self) -> Option<<I::Item as IntoIterator>::Item> {
            loop {
                if let Some(inner) = &mut self.front {
                    match inner.next() {
                        Some(x) => return Some(x),
                        None => {}
                    }
                    self.front = None;
                }
                match self.iter.next() {
                    Some(x) => self.front = Some(x.into_iter()),
                    None => break,
                }
            }
            match &mut self.back {
                Some(inner) => inner.next(),
                None => None,
            }
        }
    }

    // ---- where iterators come from

    pub fn empty<T>() -> Empty<T> {
        Empty { marker: crate::marker::PhantomData }
    }

    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Empty<T> {
        marker: crate::marker::PhantomData<T>,
    }

    impl<T> Iterator for Empty<T> {
        type Item = T;

        fn next(&mut self) -> Option<T> {
            None
        }
    }

    pub fn once<T>(value: T) -> Once<T> {
        Once { value: Some(value) }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Once<T> {
        value: Option<T>,
    }

    impl<T> Iterator for Once<T> {
        type Item = T;

        fn next(&mut self) -> Option<T> {
            self.value.take()
        }
    }

    impl<T> DoubleEndedIterator for Once<T> {
        fn next_back(&mut self) -> Option<T> {
            self.value.take()
        }
    }

    pub fn repeat<T: Clone>(elt: T) -> Repeat<T> {
        Repeat { element: elt }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Repeat<A> {
        element: A,
    }

    impl<A: Clone> Iterator for Repeat<A> {
        type Item = A;

        fn next(&mut self) -> Option<A> {
            Some(self.element.clone())
        }
    }

    pub fn repeat_n<T: Clone>(element: T, count: usize) -> Take<Repeat<T>> {
        Take { iter: Repeat { element }, n: count }
    }

    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {
        RepeatWith { repeater }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct RepeatWith<F> {
        repeater: F,
    }

    impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
        type Item = A;

        fn next(&mut self) -> Option<A> {
            Some((self.repeater)())
        }
    }

    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> {
        FromFn { f }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct FromFn<F> {
        f: F,
    }

    impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> {
        type Item = T;

        fn next(&mut self) -> Option<T> {
            (self.f)()
        }
    }

    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F> {
        Successors { next: first, succ }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Successors<T, F> {
        next: Option<T>,
        succ: F,
    }

    impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> {
        type Item = T;

        fn next(&mut self) -> Option<T> {
            match self.next.take() {
                Some(item) => {
                    self.next = (self.succ)(&item);
                    Some(item)
                }
                None => None,
            }
        }
    }

    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> {
        Zip { a: a.into_iter(), b: b.into_iter() }
    }
}
