// The traits that the language itself knows, and what is found everywhere.
//
// An impl with `#[each(A B, C D)]` stands for several: one with `A` for the name `Each` in it and `B` for `With`, one with
// `C` and `D`. `#[at = "…"]` says where rustc's own library declares the same, as its messages name that place; `at_self`
// where its receiver is, `at_bound` where it asks for `'static`. `#[full_path]` is set where rustc writes a type with the
// modules around it, since it knows another one of that name.

use any::Any;
use borrow::{Borrow, Cow};
use cell::UnsafeCell;
use cmp::Ordering;
use error::Error;
use hash::{Hash, Hasher};
use marker::PhantomData;
use ops::*;
use panic::{RefUnwindSafe, UnwindSafe};
use pin::Pin;
use str::FromStr;

pub mod prelude {
    pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
    pub use crate::ops::{Drop, Fn, FnMut, FnOnce};
    pub use crate::mem::drop;
    pub use crate::boxed::Box;
    pub use crate::borrow::ToOwned;
    pub use crate::clone::Clone;
    pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
    pub use crate::default::Default;
    pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
    pub use crate::option::Option;
    pub use crate::option::Option::{None, Some};
    pub use crate::result::Result;
    pub use crate::result::Result::{Err, Ok};
    pub use crate::string::{String, ToString};
    pub use crate::vec::Vec;

    pub mod v1 {
        pub use super::*;
    }

    pub mod rust_2021 {
        pub use super::*;
    }

    pub mod rust_2024 {
        pub use super::*;
    }
}

pub mod marker {
    #[lang = "sized"]
    pub trait Sized {}

    #[lang = "unsize"]
    pub trait Unsize<T: ?Sized> {}

    #[lang = "copy"]
    pub trait Copy: Clone {}

    #[lang = "send"]
    #[auto]
    pub unsafe trait Send {}

    #[lang = "sync"]
    #[auto]
    pub unsafe trait Sync {}

    #[lang = "unpin"]
    #[auto]
    pub trait Unpin {}

    unsafe impl<T: Sync + ?Sized> Send for &T {}
    unsafe impl<T: Send + ?Sized> Send for &mut T {}
    impl<T: ?Sized> Unpin for &T {}
    impl<T: ?Sized> Unpin for &mut T {}
    impl<T: ?Sized> Unpin for *const T {}
    impl<T: ?Sized> Unpin for *mut T {}

    #[lang = "phantom_data"]
    #[at = "core/src/marker.rs:814:11"]
    pub struct PhantomData<T: ?Sized>;

    impl<T: ?Sized> Clone for PhantomData<T> {
        fn clone(&self) -> PhantomData<T> {
            PhantomData
        }
    }

    impl<T: ?Sized> Copy for PhantomData<T> {}

    impl<T: ?Sized> Default for PhantomData<T> {
        fn default() -> PhantomData<T> {
            PhantomData
        }
    }

    impl<T: ?Sized> PartialEq for PhantomData<T> {
        fn eq(&self, _other: &PhantomData<T>) -> bool {
            true
        }
    }

    impl<T: ?Sized> Eq for PhantomData<T> {}

    impl<T: ?Sized> crate::fmt::Debug for PhantomData<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            f.write_str("PhantomData<")?;
            f.write_str(crate::intrinsics::type_name::<T>())?;
            f.write_str(">")
        }
    }

    pub struct PhantomPinned;

    impl !Unpin for PhantomPinned {}
}

pub mod clone {
    #[lang = "clone"]
    pub trait Clone: Sized {
        #[must_use = "cloning is often expensive and is not expected to have side effects"]
        fn clone(&self) -> Self;

        fn clone_from(&mut self, source: &Self) {
            *self = source.clone();
        }
    }

    /// What derived impls ask of the fields that they copy.
    pub const fn assert_clone<T: Clone + ?Sized>() {}
}

pub mod default {
    #[lang = "default"]
    pub trait Default: Sized {
        fn default() -> Self;
    }

    impl Default for () {
        fn default() -> () {}
    }

    impl Default for bool {
        fn default() -> bool {
            false
        }
    }

    impl Default for char {
        fn default() -> char {
            '\0'
        }
    }

    impl Default for &str {
        fn default() -> &'static str {
            ""
        }
    }

    impl<A: Default> Default for (A,) {
        fn default() -> (A,) {
            (A::default(),)
        }
    }

    impl<A: Default, B: Default> Default for (A, B) {
        fn default() -> (A, B) {
            (A::default(), B::default())
        }
    }

    impl<A: Default, B: Default, C: Default> Default for (A, B, C) {
        fn default() -> (A, B, C) {
            (A::default(), B::default(), C::default())
        }
    }

    impl<A: Default, B: Default, C: Default, D: Default> Default for (A, B, C, D) {
        fn default() -> (A, B, C, D) {
            (A::default(), B::default(), C::default(), D::default())
        }
    }

    impl<T: Default, const N: usize> Default for [T; N] {
        fn default() -> [T; N] {
            crate::array::from_fn(|_| T::default())
        }
    }

    impl<'a, T> Default for &'a [T] {
        fn default() -> &'a [T] {
            unsafe { &*crate::intrinsics::slice_from_parts(crate::intrinsics::null::<T>(), 0) }
        }
    }
}

pub mod convert {
    #[lang = "from"]
    pub trait From<T>: Sized {
        #[must_use]
        fn from(value: T) -> Self;
    }

    #[lang = "into"]
    pub trait Into<T>: Sized {
        #[must_use]
        fn into(self) -> T;
    }

    pub trait TryFrom<T>: Sized {
        type Error;

        fn try_from(value: T) -> Result<Self, Self::Error>;
    }

    pub trait TryInto<T>: Sized {
        type Error;

        fn try_into(self) -> Result<T, Self::Error>;
    }

    pub trait AsRef<T: ?Sized> {
        fn as_ref(&self) -> &T;
    }

    pub trait AsMut<T: ?Sized> {
        fn as_mut(&mut self) -> &mut T;
    }

    impl<T> From<T> for T {
        fn from(value: T) -> T {
            value
        }
    }

    impl<T, U: From<T>> Into<U> for T {
        fn into(self) -> U {
            U::from(self)
        }
    }

    impl<T, U: Into<T>> TryFrom<U> for T {
        type Error = Infallible;

        fn try_from(value: U) -> Result<T, Infallible> {
            Ok(value.into())
        }
    }

    impl<T, U: TryFrom<T>> TryInto<U> for T {
        type Error = U::Error;

        fn try_into(self) -> Result<U, U::Error> {
            U::try_from(self)
        }
    }

    impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T {
        fn as_ref(&self) -> &U {
            (**self).as_ref()
        }
    }

    impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &mut T {
        fn as_ref(&self) -> &U {
            (**self).as_ref()
        }
    }

    impl<T: ?Sized + AsMut<U>, U: ?Sized> AsMut<U> for &mut T {
        fn as_mut(&mut self) -> &mut U {
            (**self).as_mut()
        }
    }

    impl<T> AsRef<[T]> for [T] {
        fn as_ref(&self) -> &[T] {
            self
        }
    }

    impl<T> AsMut<[T]> for [T] {
        fn as_mut(&mut self) -> &mut [T] {
            self
        }
    }

    impl<T, const N: usize> AsRef<[T]> for [T; N] {
        fn as_ref(&self) -> &[T] {
            self
        }
    }

    impl<T, const N: usize> AsMut<[T]> for [T; N] {
        fn as_mut(&mut self) -> &mut [T] {
            self
        }
    }

    impl AsRef<str> for str {
        fn as_ref(&self) -> &str {
            self
        }
    }

    impl AsRef<[u8]> for str {
        fn as_ref(&self) -> &[u8] {
            self.as_bytes()
        }
    }

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum Infallible {}

    impl crate::fmt::Debug for Infallible {
        fn fmt(&self, _f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            Ok(())
        }
    }

    impl crate::fmt::Display for Infallible {
        fn fmt(&self, _f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            Ok(())
        }
    }

    pub const fn identity<T>(x: T) -> T {
        x
    }
}

pub mod any {
    use crate::intrinsics;

    #[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord, Hash)]
    pub struct TypeId {
        number: u64,
    }

    impl TypeId {
        pub fn of<T: ?Sized + 'static>() -> TypeId {
            TypeId { number: intrinsics::type_id::<T>() }
        }
    }

    pub trait Any: 'static {
        fn type_id(&self) -> TypeId;
    }

    impl<T: 'static + ?Sized> Any for T {
        fn type_id(&self) -> TypeId {
            TypeId::of::<T>()
        }
    }

    impl dyn Any {
        pub fn is<T: Any>(&self) -> bool {
            intrinsics::type_id_behind::<dyn Any>(self) == intrinsics::type_id::<T>()
        }

        pub fn downcast_ref<T: Any>(&self) -> Option<&T> {
            if self.is::<T>() {
                unsafe { Some(&*intrinsics::cast::<dyn Any, T>(self)) }
            } else {
                None
            }
        }

        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {
            if self.is::<T>() {
                unsafe { Some(&mut *intrinsics::cast::<dyn Any, T>(self)) }
            } else {
                None
            }
        }
    }

    impl dyn Any + Send {
        pub fn is<T: Any>(&self) -> bool {
            intrinsics::type_id_behind::<dyn Any + Send>(self) == intrinsics::type_id::<T>()
        }

        pub fn downcast_ref<T: Any>(&self) -> Option<&T> {
            if self.is::<T>() {
                unsafe { Some(&*intrinsics::cast::<dyn Any + Send, T>(self)) }
            } else {
                None
            }
        }

        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {
            if self.is::<T>() {
                unsafe { Some(&mut *intrinsics::cast::<dyn Any + Send, T>(self)) }
            } else {
                None
            }
        }
    }

    impl crate::fmt::Debug for dyn Any {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            f.write_str("Any { .. }")
        }
    }

    impl crate::fmt::Debug for dyn Any + Send {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            f.write_str("Any { .. }")
        }
    }

    pub fn type_name<T: ?Sized>() -> &'static str {
        intrinsics::type_name::<T>()
    }

    pub fn type_name_of_val<T: ?Sized>(_value: &T) -> &'static str {
        intrinsics::type_name::<T>()
    }
}

pub mod cmp {
    use crate::cmp::Ordering::{Equal, Greater, Less};

    #[lang = "eq"]
    pub trait PartialEq<Rhs: ?Sized = Self> {
        #[must_use]
        fn eq(&self, other: &Rhs) -> bool;

        #[must_use]
        fn ne(&self, other: &Rhs) -> bool {
            !self.eq(other)
        }
    }

    #[lang = "total_eq"]
    pub trait Eq: PartialEq {
        /// Derived impls ask here that all fields are `Eq`.
        fn assert_fields_are_eq(&self) {}
    }

    pub const fn assert_eq<T: Eq + ?Sized>() {}

    #[lang = "partial_ord"]
    pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
        #[must_use]
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;

        #[must_use]
        fn lt(&self, other: &Rhs) -> bool {
            matches!(self.partial_cmp(other), Some(Less))
        }

        #[must_use]
        fn le(&self, other: &Rhs) -> bool {
            matches!(self.partial_cmp(other), Some(Less | Equal))
        }

        #[must_use]
        fn gt(&self, other: &Rhs) -> bool {
            matches!(self.partial_cmp(other), Some(Greater))
        }

        #[must_use]
        fn ge(&self, other: &Rhs) -> bool {
            matches!(self.partial_cmp(other), Some(Greater | Equal))
        }
    }

    #[lang = "ord"]
    pub trait Ord: Eq + PartialOrd {
        #[must_use]
        fn cmp(&self, other: &Self) -> Ordering;

        fn max(self, other: Self) -> Self
        where
            Self: Sized,
        {
            if other < self { self } else { other }
        }

        fn min(self, other: Self) -> Self
        where
            Self: Sized,
        {
            if other < self { other } else { self }
        }

        fn clamp(self, min: Self, max: Self) -> Self
        where
            Self: Sized,
        {
            assert!(min <= max);
            if self < min {
                min
            } else if self > max {
                max
            } else {
                self
            }
        }
    }

    #[lang = "Ordering"]
    #[full_path]
    #[must_use]
    pub enum Ordering {
        Less = -1,
        Equal = 0,
        Greater = 1,
    }

    impl Clone for Ordering {
        fn clone(&self) -> Ordering {
            *self
        }
    }

    impl Copy for Ordering {}

    impl PartialEq for Ordering {
        fn eq(&self, other: &Ordering) -> bool {
            *self as i32 == *other as i32
        }
    }

    impl Eq for Ordering {}

    impl PartialOrd for Ordering {
        fn partial_cmp(&self, other: &Ordering) -> Option<Ordering> {
            Some(self.cmp(other))
        }
    }

    impl Ord for Ordering {
        fn cmp(&self, other: &Ordering) -> Ordering {
            (*self as i32).cmp(&(*other as i32))
        }
    }

    impl crate::hash::Hash for Ordering {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {
            state.write_i64(*self as i64);
        }
    }

    impl crate::fmt::Debug for Ordering {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            f.write_str(match self {
                Less => "Less",
                Equal => "Equal",
                Greater => "Greater",
            })
        }
    }

    impl Ordering {
        pub const fn is_eq(self) -> bool {
            matches!(self, Equal)
        }

        pub const fn is_ne(self) -> bool {
            !matches!(self, Equal)
        }

        pub const fn is_lt(self) -> bool {
            matches!(self, Less)
        }

        pub const fn is_gt(self) -> bool {
            matches!(self, Greater)
        }

        pub const fn is_le(self) -> bool {
            !matches!(self, Greater)
        }

        pub const fn is_ge(self) -> bool {
            !matches!(self, Less)
        }

        pub const fn reverse(self) -> Ordering {
            match self {
                Less => Greater,
                Equal => Equal,
                Greater => Less,
            }
        }

        pub const fn then(self, other: Ordering) -> Ordering {
            match self {
                Equal => other,
                _ => self,
            }
        }

        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {
            match self {
                Equal => f(),
                _ => self,
            }
        }
    }

    pub(crate) fn of_number(number: i32) -> Ordering {
        if number < 0 {
            Less
        } else if number == 0 {
            Equal
        } else {
            Greater
        }
    }

    #[lang = "Reverse"]
    #[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
    pub struct Reverse<T>(pub T);

    impl<T: PartialOrd> PartialOrd for Reverse<T> {
        fn partial_cmp(&self, other: &Reverse<T>) -> Option<Ordering> {
            other.0.partial_cmp(&self.0)
        }
    }

    impl<T: Ord> Ord for Reverse<T> {
        fn cmp(&self, other: &Reverse<T>) -> Ordering {
            other.0.cmp(&self.0)
        }
    }

    #[must_use]
    pub fn min<T: Ord>(one: T, other: T) -> T {
        one.min(other)
    }

    #[must_use]
    pub fn max<T: Ord>(one: T, other: T) -> T {
        one.max(other)
    }

    #[must_use]
    pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(one: T, other: T, compare: F) -> T {
        match compare(&one, &other) {
            Greater => other,
            _ => one,
        }
    }

    #[must_use]
    pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(one: T, other: T, compare: F) -> T {
        match compare(&one, &other) {
            Greater => one,
            _ => other,
        }
    }

    #[must_use]
    pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(one: T, other: T, mut key: F) -> T {
        if key(&other) < key(&one) { other } else { one }
    }

    #[must_use]
    pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(one: T, other: T, mut key: F) -> T {
        if key(&other) < key(&one) { one } else { other }
    }

    // ---- of what is behind references

    impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &A {
        fn eq(&self, other: &&B) -> bool {
            PartialEq::eq(*self, *other)
        }
    }

    impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &mut A {
        fn eq(&self, other: &&mut B) -> bool {
            PartialEq::eq(&**self, &**other)
        }
    }

    impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &A {
        fn eq(&self, other: &&mut B) -> bool {
            PartialEq::eq(*self, &**other)
        }
    }

    impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &mut A {
        fn eq(&self, other: &&B) -> bool {
            PartialEq::eq(&**self, *other)
        }
    }

    impl<A: ?Sized + Eq> Eq for &A {}
    impl<A: ?Sized + Eq> Eq for &mut A {}

    impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&B> for &A {
        fn partial_cmp(&self, other: &&B) -> Option<Ordering> {
            PartialOrd::partial_cmp(*self, *other)
        }
    }

    impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&mut B> for &mut A {
        fn partial_cmp(&self, other: &&mut B) -> Option<Ordering> {
            PartialOrd::partial_cmp(&**self, &**other)
        }
    }

    impl<A: ?Sized + Ord> Ord for &A {
        fn cmp(&self, other: &Self) -> Ordering {
            Ord::cmp(*self, *other)
        }
    }

    impl<A: ?Sized + Ord> Ord for &mut A {
        fn cmp(&self, other: &Self) -> Ordering {
            Ord::cmp(&**self, &**other)
        }
    }

    // ---- of `()`, truths and characters

    impl PartialEq for () {
        fn eq(&self, _other: &()) -> bool {
            true
        }
    }

    impl Eq for () {}

    impl PartialOrd for () {
        fn partial_cmp(&self, _other: &()) -> Option<Ordering> {
            Some(Equal)
        }
    }

    impl Ord for () {
        fn cmp(&self, _other: &()) -> Ordering {
            Equal
        }
    }

    impl PartialEq for ! {
        fn eq(&self, _other: &!) -> bool {
            *self
        }
    }

    impl Eq for ! {}

    #[each(bool, char)]
    impl PartialEq for Each {
        fn eq(&self, other: &Each) -> bool {
            *self == *other
        }

        fn ne(&self, other: &Each) -> bool {
            *self != *other
        }
    }

    #[each(bool, char)]
    impl Eq for Each {}

    #[each(bool, char)]
    impl PartialOrd for Each {
        fn partial_cmp(&self, other: &Each) -> Option<Ordering> {
            Some(of_number(crate::intrinsics::compare(*self, *other)))
        }
    }

    #[each(bool, char)]
    impl Ord for Each {
        fn cmp(&self, other: &Each) -> Ordering {
            of_number(crate::intrinsics::compare(*self, *other))
        }
    }

    // ---- of tuples

    impl<A: PartialEq> PartialEq for (A,) {
        fn eq(&self, other: &(A,)) -> bool {
            self.0 == other.0
        }
    }

    impl<A: PartialEq, B: PartialEq> PartialEq for (A, B) {
        fn eq(&self, other: &(A, B)) -> bool {
            self.0 == other.0 && self.1 == other.1
        }
    }

    impl<A: PartialEq, B: PartialEq, C: PartialEq> PartialEq for (A, B, C) {
        fn eq(&self, other: &(A, B, C)) -> bool {
            self.0 == other.0 && self.1 == other.1 && self.2 == other.2
        }
    }

    impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq> PartialEq for (A, B, C, D) {
        fn eq(&self, other: &(A, B, C, D)) -> bool {
            self.0 == other.0 && self.1 == other.1 && self.2 == other.2 && self.3 == other.3
        }
    }

    impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq> PartialEq for (A, B, C, D, E) {
        fn eq(&self, other: &(A, B, C, D, E)) -> bool {
            self.0 == other.0 && self.1 == other.1 && self.2 == other.2 && self.3 == other.3 && self.4 == other.4
        }
    }

    impl<A: Eq> Eq for (A,) {}
    impl<A: Eq, B: Eq> Eq for (A, B) {}
    impl<A: Eq, B: Eq, C: Eq> Eq for (A, B, C) {}
    impl<A: Eq, B: Eq, C: Eq, D: Eq> Eq for (A, B, C, D) {}
    impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq> Eq for (A, B, C, D, E) {}

    impl<A: PartialOrd> PartialOrd for (A,) {
        fn partial_cmp(&self, other: &(A,)) -> Option<Ordering> {
            self.0.partial_cmp(&other.0)
        }
    }

    impl<A: PartialOrd, B: PartialOrd> PartialOrd for (A, B) {
        fn partial_cmp(&self, other: &(A, B)) -> Option<Ordering> {
            match self.0.partial_cmp(&other.0) {
                Some(Equal) => self.1.partial_cmp(&other.1),
                unequal => unequal,
            }
        }
    }

    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd> PartialOrd for (A, B, C) {
        fn partial_cmp(&self, other: &(A, B, C)) -> Option<Ordering> {
            match self.0.partial_cmp(&other.0) {
                Some(Equal) => {}
                unequal => return unequal,
            }
            match self.1.partial_cmp(&other.1) {
                Some(Equal) => self.2.partial_cmp(&other.2),
                unequal => unequal,
            }
        }
    }

    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd> PartialOrd for (A, B, C, D) {
        fn partial_cmp(&self, other: &(A, B, C, D)) -> Option<Ordering> {
            match self.0.partial_cmp(&other.0) {
                Some(Equal) => {}
                unequal => return unequal,
            }
            match self.1.partial_cmp(&other.1) {
                Some(Equal) => {}
                unequal => return unequal,
            }
            match self.2.partial_cmp(&other.2) {
                Some(Equal) => self.3.partial_cmp(&other.3),
                unequal => unequal,
            }
        }
    }

    impl<A: Ord> Ord for (A,) {
        fn cmp(&self, other: &(A,)) -> Ordering {
            self.0.cmp(&other.0)
        }
    }

    impl<A: Ord, B: Ord> Ord for (A, B) {
        fn cmp(&self, other: &(A, B)) -> Ordering {
            match self.0.cmp(&other.0) {
                Equal => self.1.cmp(&other.1),
                unequal => unequal,
            }
        }
    }

    impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) {
        fn cmp(&self, other: &(A, B, C)) -> Ordering {
            match self.0.cmp(&other.0) {
                Equal => {}
                unequal => return unequal,
            }
            match self.1.cmp(&other.1) {
                Equal => self.2.cmp(&other.2),
                unequal => unequal,
            }
        }
    }

    impl<A: Ord, B: Ord, C: Ord, D: Ord> Ord for (A, B, C, D) {
        fn cmp(&self, other: &(A, B, C, D)) -> Ordering {
            match self.0.cmp(&other.0) {
                Equal => {}
                unequal => return unequal,
            }
            match self.1.cmp(&other.1) {
                Equal => {}
                unequal => return unequal,
            }
            match self.2.cmp(&other.2) {
                Equal => self.3.cmp(&other.3),
                unequal => unequal,
            }
        }
    }

    // ---- of slices and arrays

    impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] {
        fn eq(&self, other: &[U]) -> bool {
            if self.len() != other.len() {
                return false;
            }
            let mut i = 0;
            while i < self.len() {
                if self[i] != other[i] {
                    return false;
                }
                i += 1;
            }
            true
        }
    }

    impl<T: Eq> Eq for [T] {}

    impl<T: PartialOrd> PartialOrd for [T] {
        fn partial_cmp(&self, other: &[T]) -> Option<Ordering> {
            let mut i = 0;
            while i < self.len() && i < other.len() {
                match self[i].partial_cmp(&other[i]) {
                    Some(Equal) => {}
                    unequal => return unequal,
                }
                i += 1;
            }
            self.len().partial_cmp(&other.len())
        }
    }

    impl<T: Ord> Ord for [T] {
        fn cmp(&self, other: &[T]) -> Ordering {
            let mut i = 0;
            while i < self.len() && i < other.len() {
                match self[i].cmp(&other[i]) {
                    Equal => {}
                    unequal => return unequal,
                }
                i += 1;
            }
            self.len().cmp(&other.len())
        }
    }

    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] {
        fn eq(&self, other: &[U; N]) -> bool {
            self.as_slice() == other.as_slice()
        }
    }

    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U]> for [T; N] {
        fn eq(&self, other: &[U]) -> bool {
            self.as_slice() == other
        }
    }

    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T] {
        fn eq(&self, other: &[U; N]) -> bool {
            self == other.as_slice()
        }
    }

    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for &[T] {
        fn eq(&self, other: &[U; N]) -> bool {
            **self == *other.as_slice()
        }
    }

    impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U]> for [T; N] {
        fn eq(&self, other: &&[U]) -> bool {
            *self.as_slice() == **other
        }
    }

    impl<T: Eq, const N: usize> Eq for [T; N] {}

    impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {
        fn partial_cmp(&self, other: &[T; N]) -> Option<Ordering> {
            self.as_slice().partial_cmp(other.as_slice())
        }
    }

    impl<T: Ord, const N: usize> Ord for [T; N] {
        fn cmp(&self, other: &[T; N]) -> Ordering {
            self.as_slice().cmp(other.as_slice())
        }
    }
}

mod truth {
    impl bool {
        pub fn then_some<T>(self, t: T) -> Option<T> {
            if self { Some(t) } else { None }
        }

        pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {
            if self { Some(f()) } else { None }
        }
    }
}

pub mod hash {
    #[lang = "Hash"]
    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H);
    }

    pub trait Hasher {
        fn finish(&self) -> u64;

        fn write(&mut self, bytes: &[u8]);

        fn write_u8(&mut self, i: u8) {
            self.write_u64(i as u64);
        }

        fn write_u32(&mut self, i: u32) {
            self.write_u64(i as u64);
        }

        fn write_u64(&mut self, i: u64) {
            let mut rest = i;
            let mut count = 0;
            while count < 8 {
                self.write(&[rest as u8]);
                rest = rest >> 8;
                count += 1;
            }
        }

        fn write_i64(&mut self, i: i64) {
            self.write_u64(i as u64);
        }

        fn write_usize(&mut self, i: usize) {
            self.write_u64(i as u64);
        }
    }

    pub trait BuildHasher {
        type Hasher: Hasher;

        fn build_hasher(&self) -> Self::Hasher;
    }

    /// Another function than the real one's, which no program may rely on.
    #[derive(Clone, Debug)]
    pub struct DefaultHasher {
        state: u64,
    }

    impl DefaultHasher {
        pub const fn new() -> DefaultHasher {
            DefaultHasher { state: 0xcbf29ce484222325 }
        }
    }

    impl Default for DefaultHasher {
        fn default() -> DefaultHasher {
            DefaultHasher::new()
        }
    }

    impl Hasher for DefaultHasher {
        fn finish(&self) -> u64 {
            self.state
        }

        fn write(&mut self, bytes: &[u8]) {
            for byte in bytes {
                self.state = crate::intrinsics::wrapping_mul(self.state ^ (*byte as u64), 0x100000001b3);
            }
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct RandomState;

    impl RandomState {
        pub fn new() -> RandomState {
            RandomState
        }
    }

    impl BuildHasher for RandomState {
        type Hasher = DefaultHasher;

        fn build_hasher(&self) -> DefaultHasher {
            DefaultHasher::new()
        }
    }

    impl<T: ?Sized + Hash> Hash for &T {
        fn hash<H: Hasher>(&self, state: &mut H) {
            (**self).hash(state);
        }
    }

    impl<T: ?Sized + Hash> Hash for &mut T {
        fn hash<H: Hasher>(&self, state: &mut H) {
            (**self).hash(state);
        }
    }

    impl Hash for () {
        fn hash<H: Hasher>(&self, _state: &mut H) {}
    }

    #[each(bool, char, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Hash for Each {
        fn hash<H: Hasher>(&self, state: &mut H) {
            state.write_u64(*self as u64);
        }
    }

    impl Hash for str {
        fn hash<H: Hasher>(&self, state: &mut H) {
            state.write(self.as_bytes());
            state.write(&[0xff]);
        }
    }

    impl<A: Hash> Hash for (A,) {
        fn hash<H: Hasher>(&self, state: &mut H) {
            self.0.hash(state);
        }
    }

    impl<A: Hash, B: Hash> Hash for (A, B) {
        fn hash<H: Hasher>(&self, state: &mut H) {
            self.0.hash(state);
            self.1.hash(state);
        }
    }

    impl<A: Hash, B: Hash, C: Hash> Hash for (A, B, C) {
        fn hash<H: Hasher>(&self, state: &mut H) {
            self.0.hash(state);
            self.1.hash(state);
            self.2.hash(state);
        }
    }

    impl<A: Hash, B: Hash, C: Hash, D: Hash> Hash for (A, B, C, D) {
        fn hash<H: Hasher>(&self, state: &mut H) {
            self.0.hash(state);
            self.1.hash(state);
            self.2.hash(state);
            self.3.hash(state);
        }
    }

    impl<T: Hash> Hash for [T] {
        fn hash<H: Hasher>(&self, state: &mut H) {
            state.write_usize(self.len());
            for element in self {
                element.hash(state);
            }
        }
    }

    impl<T: Hash, const N: usize> Hash for [T; N] {
        fn hash<H: Hasher>(&self, state: &mut H) {
            self.as_slice().hash(state);
        }
    }
}
