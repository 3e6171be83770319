// `Option` and `Result`.

pub mod option {
    use crate::intrinsics;
    use crate::ops::{ControlFlow, FromResidual, Try};
    use crate::convert::Infallible;
    use crate::cmp::Ordering;

    #[lang = "Option"]
    pub enum Option<T> {
        #[lang = "None"]
        None,
        #[lang = "Some"]
        Some(T),
    }

    impl<T> Option<T> {
        #[must_use = "if you intended to assert that this has a value, consider `.unwrap()` instead"]
        pub const fn is_some(&self) -> bool {
            matches!(*self, Some(_))
        }

        #[must_use]
        pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool {
            match self {
                None => false,
                Some(x) => f(x),
            }
        }

        #[must_use = "if you intended to assert that this doesn't have a value, consider wrapping this in an `assert!()` instead"]
        pub const fn is_none(&self) -> bool {
            matches!(*self, None)
        }

        #[must_use]
        pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool {
            match self {
                None => true,
                Some(x) => f(x),
            }
        }

        pub const fn as_ref(&self) -> Option<&T> {
            match *self {
                Some(ref x) => Some(x),
                None => None,
            }
        }

        pub const fn as_mut(&mut self) -> Option<&mut T> {
            match *self {
                Some(ref mut x) => Some(x),
                None => None,
            }
        }

        #[at_self = "core/src/option.rs:971:25"]
        pub fn expect(self, msg: &str) -> T {
            match self {
                Some(value) => value,
                None => panic!("{}", msg),
            }
        }

        #[at_self = "core/src/option.rs:1013:24"]
        pub fn unwrap(self) -> T {
            match self {
                Some(value) => value,
                None => panic!("called `Option::unwrap()` on a `None` value"),
            }
        }

        pub fn unwrap_or(self, default: T) -> T {
            match self {
                Some(x) => x,
                None => default,
            }
        }

        pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {
            match self {
                Some(x) => x,
                None => f(),
            }
        }

        pub fn unwrap_or_default(self) -> T
        where
            T: Default,
        {
            match self {
                Some(x) => x,
                None => T::default(),
            }
        }

        pub unsafe fn unwrap_unchecked(self) -> T {
            match self {
                Some(value) => value,
                None => panic!("undefined: `Option::unwrap_unchecked()` on a `None` value"),
            }
        }

        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {
            match self {
                Some(x) => Some(f(x)),
                None => None,
            }
        }

        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T> {
            if let Some(ref x) = self {
                f(x);
            }
            self
        }

        #[must_use = "if you don't need the returned value, use `if let` instead"]
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {
            match self {
                Some(t) => f(t),
                None => default,
            }
        }

        pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
            match self {
                Some(t) => f(t),
                None => default(),
            }
        }

        pub fn ok_or<E>(self, err: E) -> Result<T, E> {
            match self {
                Some(v) => Ok(v),
                None => Err(err),
            }
        }

        pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {
            match self {
                Some(v) => Ok(v),
                None => Err(err()),
            }
        }

        pub fn as_deref(&self) -> Option<&T::Target>
        where
            T: crate::ops::Deref,
        {
            match *self {
                Some(ref x) => Some(x.deref()),
                None => None,
            }
        }

        pub fn as_deref_mut(&mut self) -> Option<&mut T::Target>
        where
            T: crate::ops::DerefMut,
        {
            match *self {
                Some(ref mut x) => Some(x.deref_mut()),
                None => None,
            }
        }

        pub fn iter(&self) -> Iter<'_, T> {
            Iter { item: self.as_ref() }
        }

        pub fn iter_mut(&mut self) -> IntoIter<&mut T> {
            IntoIter { item: self.as_mut() }
        }

        pub fn and<U>(self, optb: Option<U>) -> Option<U> {
            match self {
                Some(_) => optb,
                None => None,
            }
        }

        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {
            match self {
                Some(x) => f(x),
                None => None,
            }
        }

        pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T> {
            if let Some(x) = self {
                if predicate(&x) {
                    return Some(x);
                }
            }
            None
        }

        pub fn or(self, optb: Option<T>) -> Option<T> {
            match self {
                Some(x) => Some(x),
                None => optb,
            }
        }

        pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {
            match self {
                Some(x) => Some(x),
                None => f(),
            }
        }

        pub fn xor(self, optb: Option<T>) -> Option<T> {
            match (self, optb) {
                (Some(a), None) => Some(a),
                (None, Some(b)) => Some(b),
                _ => None,
            }
        }

        #[must_use = "if you intended to set a value, consider assignment instead"]
        pub fn insert(&mut self, value: T) -> &mut T {
            *self = Some(value);
            self.as_mut().unwrap()
        }

        pub fn get_or_insert(&mut self, value: T) -> &mut T {
            if self.is_none() {
                *self = Some(value);
            }
            self.as_mut().unwrap()
        }

        pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {
            if self.is_none() {
                *self = Some(f());
            }
            self.as_mut().unwrap()
        }

        pub fn take(&mut self) -> Option<T> {
            crate::mem::replace(self, None)
        }

        pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {
            let taken = match self.as_mut() {
                Some(value) => predicate(value),
                None => false,
            };
            if taken { self.take() } else { None }
        }

        pub fn replace(&mut self, value: T) -> Option<T> {
            crate::mem::replace(self, Some(value))
        }

        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {
            match (self, other) {
                (Some(a), Some(b)) => Some((a, b)),
                _ => None,
            }
        }
    }

    impl<T, U> Option<(T, U)> {
        pub fn unzip(self) -> (Option<T>, Option<U>) {
            match self {
                Some((a, b)) => (Some(a), Some(b)),
                None => (None, None),
            }
        }
    }

    impl<T> Option<&T> {
        pub fn copied(self) -> Option<T>
        where
            T: Copy,
        {
            match self {
                Some(x) => Some(*x),
                None => None,
            }
        }

        pub fn cloned(self) -> Option<T>
        where
            T: Clone,
        {
            match self {
                Some(x) => Some(x.clone()),
                None => None,
            }
        }
    }

    impl<T> Option<&mut T> {
        pub fn copied(self) -> Option<T>
        where
            T: Copy,
        {
            match self {
                Some(x) => Some(*x),
                None => None,
            }
        }

        pub fn cloned(self) -> Option<T>
        where
            T: Clone,
        {
            match self {
                Some(x) => Some((*x).clone()),
                None => None,
            }
        }
    }

    impl<T, E> Option<Result<T, E>> {
        pub fn transpose(self) -> Result<Option<T>, E> {
            match self {
                Some(Ok(x)) => Ok(Some(x)),
                Some(Err(e)) => Err(e),
                None => Ok(None),
            }
        }
    }

    impl<T> Option<Option<T>> {
        pub fn flatten(self) -> Option<T> {
            match self {
                Some(inner) => inner,
                None => None,
            }
        }
    }

    impl<T: Clone> Clone for Option<T> {
        fn clone(&self) -> Option<T> {
            match self {
                Some(x) => Some(x.clone()),
                None => None,
            }
        }
    }

    impl<T: Copy> Copy for Option<T> {}

    impl<T> Default for Option<T> {
        fn default() -> Option<T> {
            None
        }
    }

    impl<T: PartialEq> PartialEq for Option<T> {
        fn eq(&self, other: &Option<T>) -> bool {
            match (self, other) {
                (Some(a), Some(b)) => *a == *b,
                (None, None) => true,
                _ => false,
            }
        }
    }

    impl<T: Eq> Eq for Option<T> {}

    impl<T: PartialOrd> PartialOrd for Option<T> {
        fn partial_cmp(&self, other: &Option<T>) -> Option<Ordering> {
            match (self, other) {
                (Some(a), Some(b)) => a.partial_cmp(b),
                (Some(_), None) => Some(Ordering::Greater),
                (None, Some(_)) => Some(Ordering::Less),
                (None, None) => Some(Ordering::Equal),
            }
        }
    }

    impl<T: Ord> Ord for Option<T> {
        fn cmp(&self, other: &Option<T>) -> Ordering {
            match (self, other) {
                (Some(a), Some(b)) => a.cmp(b),
                (Some(_), None) => Ordering::Greater,
                (None, Some(_)) => Ordering::Less,
                (None, None) => Ordering::Equal,
            }
        }
    }

    impl<T: crate::hash::Hash> crate::hash::Hash for Option<T> {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {
            match self {
                None => state.write_u64(0),
                Some(x) => {
                    state.write_u64(1);
                    x.hash(state);
                }
            }
        }
    }

    impl<T: crate::fmt::Debug> crate::fmt::Debug for Option<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            match self {
                Some(x) => f.debug_tuple("Some").field(x).finish(),
                None => f.write_str("None"),
            }
        }
    }

    impl<T> From<T> for Option<T> {
        fn from(value: T) -> Option<T> {
            Some(value)
        }
    }

    impl<'a, T> From<&'a Option<T>> for Option<&'a T> {
        fn from(value: &'a Option<T>) -> Option<&'a T> {
            value.as_ref()
        }
    }

    impl<T> Try for Option<T> {
        type Output = T;
        type Residual = Option<Infallible>;

        fn from_output(output: T) -> Option<T> {
            Some(output)
        }

        fn branch(self) -> ControlFlow<Option<Infallible>, T> {
            match self {
                Some(value) => ControlFlow::Continue(value),
                None => ControlFlow::Break(None),
            }
        }

        fn from_own(_residual: Option<Infallible>) -> Option<T> {
            None
        }
    }

    impl<T> FromResidual<Option<Infallible>> for Option<T> {
        fn from_residual(_residual: Option<Infallible>) -> Option<T> {
            None
        }
    }

    pub struct IntoIter<T> {
        item: Option<T>,
    }

    impl<T> Iterator for IntoIter<T> {
        type Item = T;

        fn next(&mut self) -> Option<T> {
            self.item.take()
        }
    }

    impl<T> DoubleEndedIterator for IntoIter<T> {
        fn next_back(&mut self) -> Option<T> {
            self.item.take()
        }
    }

    pub struct Iter<'a, T> {
        item: Option<&'a T>,
    }

    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = &'a T;

        fn next(&mut self) -> Option<&'a T> {
            self.item.take()
        }
    }

    impl<T> IntoIterator for Option<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;

        fn into_iter(self) -> IntoIter<T> {
            IntoIter { item: self }
        }
    }

    impl<'a, T> IntoIterator for &'a Option<T> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;

        fn into_iter(self) -> Iter<'a, T> {
            self.iter()
        }
    }
}

pub mod result {
    use crate::intrinsics;
    use crate::ops::{ControlFlow, FromResidual, Try};
    use crate::convert::Infallible;
    use crate::cmp::Ordering;
    use crate::fmt;

    #[lang = "Result"]
    #[must_use = "this `Result` may be an `Err` variant, which should be handled"]
    pub enum Result<T, E> {
        #[lang = "Ok"]
        Ok(T),
        #[lang = "Err"]
        Err(E),
    }

    fn failed<E: fmt::Debug>(msg: &str, error: &E) -> ! {
        panic!("{}: {:?}", msg, error)
    }

    impl<T, E> Result<T, E> {
        #[must_use = "if you intended to assert that this is ok, consider `.unwrap()` instead"]
        pub const fn is_ok(&self) -> bool {
            matches!(*self, Ok(_))
        }

        #[must_use]
        pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {
            match self {
                Err(_) => false,
                Ok(x) => f(x),
            }
        }

        #[must_use = "if you intended to assert that this is err, consider `.unwrap_err()` instead"]
        pub const fn is_err(&self) -> bool {
            matches!(*self, Err(_))
        }

        #[must_use]
        pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool {
            match self {
                Ok(_) => false,
                Err(e) => f(e),
            }
        }

        pub fn ok(self) -> Option<T> {
            match self {
                Ok(x) => Some(x),
                Err(_) => None,
            }
        }

        pub fn err(self) -> Option<E> {
            match self {
                Ok(_) => None,
                Err(x) => Some(x),
            }
        }

        pub const fn as_ref(&self) -> Result<&T, &E> {
            match *self {
                Ok(ref x) => Ok(x),
                Err(ref x) => Err(x),
            }
        }

        pub const fn as_mut(&mut self) -> Result<&mut T, &mut E> {
            match *self {
                Ok(ref mut x) => Ok(x),
                Err(ref mut x) => Err(x),
            }
        }

        pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> {
            match self {
                Ok(t) => Ok(op(t)),
                Err(e) => Err(e),
            }
        }

        #[must_use = "if you don't need the returned value, use `if let` instead"]
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {
            match self {
                Ok(t) => f(t),
                Err(_) => default,
            }
        }

        pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
            match self {
                Ok(t) => f(t),
                Err(e) => default(e),
            }
        }

        pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {
            match self {
                Ok(t) => Ok(t),
                Err(e) => Err(op(e)),
            }
        }

        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E> {
            if let Ok(ref t) = self {
                f(t);
            }
            self
        }

        pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E> {
            if let Err(ref e) = self {
                f(e);
            }
            self
        }

        pub fn as_deref(&self) -> Result<&T::Target, &E>
        where
            T: crate::ops::Deref,
        {
            match *self {
                Ok(ref x) => Ok(x.deref()),
                Err(ref e) => Err(e),
            }
        }

        pub fn iter(&self) -> crate::option::IntoIter<&T> {
            self.as_ref().ok().into_iter()
        }

        pub fn expect(self, msg: &str) -> T
        where
            E: fmt::Debug,
        {
            match self {
                Ok(t) => t,
                Err(e) => failed(msg, &e),
            }
        }

        pub fn unwrap(self) -> T
        where
            E: fmt::Debug,
        {
            match self {
                Ok(t) => t,
                Err(e) => failed("called `Result::unwrap()` on an `Err` value", &e),
            }
        }

        pub fn unwrap_or_default(self) -> T
        where
            T: Default,
        {
            match self {
                Ok(x) => x,
                Err(_) => T::default(),
            }
        }

        pub fn expect_err(self, msg: &str) -> E
        where
            T: fmt::Debug,
        {
            match self {
                Ok(t) => failed(msg, &t),
                Err(e) => e,
            }
        }

        pub fn unwrap_err(self) -> E
        where
            T: fmt::Debug,
        {
            match self {
                Ok(t) => failed("called `Result::unwrap_err()` on an `Ok` value", &t),
                Err(e) => e,
            }
        }

        pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {
            match self {
                Ok(_) => res,
                Err(e) => Err(e),
            }
        }

        pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {
            match self {
                Ok(t) => op(t),
                Err(e) => Err(e),
            }
        }

        pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {
            match self {
                Ok(v) => Ok(v),
                Err(_) => res,
            }
        }

        pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {
            match self {
                Ok(t) => Ok(t),
                Err(e) => op(e),
            }
        }

        pub fn unwrap_or(self, default: T) -> T {
            match self {
                Ok(t) => t,
                Err(_) => default,
            }
        }

        pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {
            match self {
                Ok(t) => t,
                Err(e) => op(e),
            }
        }
    }

    impl<T, E> Result<&T, E> {
        pub fn copied(self) -> Result<T, E>
        where
            T: Copy,
        {
            self.map(|t| *t)
        }

        pub fn cloned(self) -> Result<T, E>
        where
            T: Clone,
        {
            self.map(|t| t.clone())
        }
    }

    impl<T, E> Result<Option<T>, E> {
        pub fn transpose(self) -> Option<Result<T, E>> {
            match self {
                Ok(Some(x)) => Some(Ok(x)),
                Ok(None) => None,
                Err(e) => Some(Err(e)),
            }
        }
    }

    impl<T: Clone, E: Clone> Clone for Result<T, E> {
        fn clone(&self) -> Result<T, E> {
            match self {
                Ok(x) => Ok(x.clone()),
                Err(x) => Err(x.clone()),
            }
        }
    }

    impl<T: Copy, E: Copy> Copy for Result<T, E> {}

    impl<T: PartialEq, E: PartialEq> PartialEq for Result<T, E> {
        fn eq(&self, other: &Result<T, E>) -> bool {
            match (self, other) {
                (Ok(a), Ok(b)) => *a == *b,
                (Err(a), Err(b)) => *a == *b,
                _ => false,
            }
        }
    }

    impl<T: Eq, E: Eq> Eq for Result<T, E> {}

    impl<T: PartialOrd, E: PartialOrd> PartialOrd for Result<T, E> {
        fn partial_cmp(&self, other: &Result<T, E>) -> Option<Ordering> {
            match (self, other) {
                (Ok(a), Ok(b)) => a.partial_cmp(b),
                (Err(a), Err(b)) => a.partial_cmp(b),
                (Ok(_), Err(_)) => Some(Ordering::Less),
                (Err(_), Ok(_)) => Some(Ordering::Greater),
            }
        }
    }

    impl<T: Ord, E: Ord> Ord for Result<T, E> {
        fn cmp(&self, other: &Result<T, E>) -> Ordering {
            match (self, other) {
                (Ok(a), Ok(b)) => a.cmp(b),
                (Err(a), Err(b)) => a.cmp(b),
                (Ok(_), Err(_)) => Ordering::Less,
                (Err(_), Ok(_)) => Ordering::Greater,
            }
        }
    }

    impl<T: fmt::Debug, E: fmt::Debug> fmt::Debug for Result<T, E> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Ok(x) => f.debug_tuple("Ok").field(x).finish(),
                Err(x) => f.debug_tuple("Err").field(x).finish(),
            }
        }
    }

    impl<T, E> Try for Result<T, E> {
        type Output = T;
        type Residual = Result<Infallible, E>;

        fn from_output(output: T) -> Result<T, E> {
            Ok(output)
        }

        fn branch(self) -> ControlFlow<Result<Infallible, E>, T> {
            match self {
                Ok(v) => ControlFlow::Continue(v),
                Err(e) => ControlFlow::Break(Err(e)),
            }
        }

        fn from_own(residual: Result<Infallible, E>) -> Result<T, E> {
            match residual {
                Err(e) => Err(e),
                Ok(_) => loop {},
            }
        }
    }

    impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {
        fn from_residual(residual: Result<Infallible, E>) -> Result<T, F> {
            match residual {
                Err(e) => Err(F::from(e)),
                Ok(_) => loop {},
            }
        }
    }

    impl<T, E> IntoIterator for Result<T, E> {
        type Item = T;
        type IntoIter = crate::option::IntoIter<T>;

        fn into_iter(self) -> crate::option::IntoIter<T> {
            self.ok().into_iter()
        }
    }
}
