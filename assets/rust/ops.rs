// What operators, calls, `?` and the end of a scope mean for types.

pub mod ops {
    use crate::intrinsics;

    #[lang = "drop"]
    pub trait Drop {
        fn drop(&mut self);
    }

    #[lang = "deref"]
    pub trait Deref {
        type Target: ?Sized;

        #[must_use]
        fn deref(&self) -> &Self::Target;
    }

    #[lang = "deref_mut"]
    pub trait DerefMut: Deref {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }

    impl<T: ?Sized> Deref for &T {
        type Target = T;

        fn deref(&self) -> &T {
            *self
        }
    }

    impl<T: ?Sized> Deref for &mut T {
        type Target = T;

        fn deref(&self) -> &T {
            *self
        }
    }

    impl<T: ?Sized> DerefMut for &mut T {
        fn deref_mut(&mut self) -> &mut T {
            *self
        }
    }

    #[lang = "index"]
    pub trait Index<Idx: ?Sized> {
        type Output: ?Sized;

        fn index(&self, index: Idx) -> &Self::Output;
    }

    #[lang = "index_mut"]
    pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
        fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
    }

    // ---- calls

    #[lang = "fn_once"]
    pub trait FnOnce<Args> {
        #[lang = "fn_once_output"]
        type Output;

        fn call_once(self, args: Args) -> Self::Output;
    }

    #[lang = "fn_mut"]
    pub trait FnMut<Args>: FnOnce<Args> {
        fn call_mut(&mut self, args: Args) -> Self::Output;
    }

    #[lang = "fn"]
    pub trait Fn<Args>: FnMut<Args> {
        fn call(&self, args: Args) -> Self::Output;
    }

    impl<A, F: ?Sized + Fn<A>> FnOnce<A> for &F {
        type Output = F::Output;

        fn call_once(self, args: A) -> F::Output {
            (*self).call(args)
        }
    }

    impl<A, F: ?Sized + Fn<A>> FnMut<A> for &F {
        fn call_mut(&mut self, args: A) -> F::Output {
            (**self).call(args)
        }
    }

    impl<A, F: ?Sized + Fn<A>> Fn<A> for &F {
        fn call(&self, args: A) -> F::Output {
            (**self).call(args)
        }
    }

    impl<A, F: ?Sized + FnMut<A>> FnOnce<A> for &mut F {
        type Output = F::Output;

        fn call_once(self, args: A) -> F::Output {
            (*self).call_mut(args)
        }
    }

    impl<A, F: ?Sized + FnMut<A>> FnMut<A> for &mut F {
        fn call_mut(&mut self, args: A) -> F::Output {
            (**self).call_mut(args)
        }
    }

    // ---- `?`

    #[lang = "ControlFlow"]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub enum ControlFlow<B, C = ()> {
        #[lang = "Continue"]
        Continue(C),
        #[lang = "Break"]
        Break(B),
    }

    impl<B, C> ControlFlow<B, C> {
        pub fn is_break(&self) -> bool {
            matches!(*self, ControlFlow::Break(_))
        }

        pub fn is_continue(&self) -> bool {
            matches!(*self, ControlFlow::Continue(_))
        }

        pub fn break_value(self) -> Option<B> {
            match self {
                ControlFlow::Break(value) => Some(value),
                ControlFlow::Continue(_) => None,
            }
        }
    }

    #[lang = "Try"]
    pub trait Try {
        type Output;
        type Residual;

        #[lang = "from_output"]
        fn from_output(output: Self::Output) -> Self;

        #[lang = "branch"]
        fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;

        /// As `FromResidual` does it for the type's own residual.
        fn from_own(residual: Self::Residual) -> Self;
    }

    #[lang = "FromResidual"]
    pub trait FromResidual<R> {
        #[lang = "from_residual"]
        fn from_residual(residual: R) -> Self;
    }

    impl<B, C> Try for ControlFlow<B, C> {
        type Output = C;
        type Residual = ControlFlow<B, crate::convert::Infallible>;

        fn from_output(output: C) -> ControlFlow<B, C> {
            ControlFlow::Continue(output)
        }

        fn branch(self) -> ControlFlow<ControlFlow<B, crate::convert::Infallible>, C> {
            match self {
                ControlFlow::Continue(value) => ControlFlow::Continue(value),
                ControlFlow::Break(value) => ControlFlow::Break(ControlFlow::Break(value)),
            }
        }

        fn from_own(residual: ControlFlow<B, crate::convert::Infallible>) -> ControlFlow<B, C> {
            match residual {
                ControlFlow::Break(value) => ControlFlow::Break(value),
                ControlFlow::Continue(_) => loop {},
            }
        }
    }

    impl<B, C> FromResidual<ControlFlow<B, crate::convert::Infallible>> for ControlFlow<B, C> {
        fn from_residual(residual: ControlFlow<B, crate::convert::Infallible>) -> ControlFlow<B, C> {
            ControlFlow::from_own(residual)
        }
    }

    // ---- arithmetic

    #[lang = "add"]
    pub trait Add<Rhs = Self> {
        type Output;

        #[must_use = "this returns the result of the operation, without modifying the original"]
        fn add(self, rhs: Rhs) -> Self::Output;
    }

    #[lang = "sub"]
    pub trait Sub<Rhs = Self> {
        type Output;

        #[must_use = "this returns the result of the operation, without modifying the original"]
        fn sub(self, rhs: Rhs) -> Self::Output;
    }

    #[lang = "mul"]
    pub trait Mul<Rhs = Self> {
        type Output;

        #[must_use = "this returns the result of the operation, without modifying the original"]
        fn mul(self, rhs: Rhs) -> Self::Output;
    }

    #[lang = "div"]
    pub trait Div<Rhs = Self> {
        type Output;

        #[must_use = "this returns the result of the operation, without modifying the original"]
        fn div(self, rhs: Rhs) -> Self::Output;
    }

    #[lang = "rem"]
    pub trait Rem<Rhs = Self> {
        type Output;

        #[must_use = "this returns the result of the operation, without modifying the original"]
        fn rem(self, rhs: Rhs) -> Self::Output;
    }

    #[lang = "bitand"]
    pub trait BitAnd<Rhs = Self> {
        type Output;

        #[must_use = "this returns the result of the operation, without modifying the original"]
        fn bitand(self, rhs: Rhs) -> Self::Output;
    }

    #[lang = "bitor"]
    pub trait BitOr<Rhs = Self> {
        type Output;

        #[must_use = "this returns the result of the operation, without modifying the original"]
        fn bitor(self, rhs: Rhs) -> Self::Output;
    }

    #[lang = "bitxor"]
    pub trait BitXor<Rhs = Self> {
        type Output;

        #[must_use = "this returns the result of the operation, without modifying the original"]
        fn bitxor(self, rhs: Rhs) -> Self::Output;
    }

    #[lang = "shl"]
    pub trait Shl<Rhs = Self> {
        type Output;

        #[must_use = "this returns the result of the operation, without modifying the original"]
        fn shl(self, rhs: Rhs) -> Self::Output;
    }

    #[lang = "shr"]
    pub trait Shr<Rhs = Self> {
        type Output;

        #[must_use = "this returns the result of the operation, without modifying the original"]
        fn shr(self, rhs: Rhs) -> Self::Output;
    }

    #[lang = "neg"]
    pub trait Neg {
        type Output;

        #[must_use = "this returns the result of the operation, without modifying the original"]
        fn neg(self) -> Self::Output;
    }

    #[lang = "not"]
    pub trait Not {
        type Output;

        #[must_use = "this returns the result of the operation, without modifying the original"]
        fn not(self) -> Self::Output;
    }

    #[lang = "add_assign"]
    pub trait AddAssign<Rhs = Self> {
        fn add_assign(&mut self, rhs: Rhs);
    }

    #[lang = "sub_assign"]
    pub trait SubAssign<Rhs = Self> {
        fn sub_assign(&mut self, rhs: Rhs);
    }

    #[lang = "mul_assign"]
    pub trait MulAssign<Rhs = Self> {
        fn mul_assign(&mut self, rhs: Rhs);
    }

    #[lang = "div_assign"]
    pub trait DivAssign<Rhs = Self> {
        fn div_assign(&mut self, rhs: Rhs);
    }

    #[lang = "rem_assign"]
    pub trait RemAssign<Rhs = Self> {
        fn rem_assign(&mut self, rhs: Rhs);
    }

    #[lang = "bitand_assign"]
    pub trait BitAndAssign<Rhs = Self> {
        fn bitand_assign(&mut self, rhs: Rhs);
    }

    #[lang = "bitor_assign"]
    pub trait BitOrAssign<Rhs = Self> {
        fn bitor_assign(&mut self, rhs: Rhs);
    }

    #[lang = "bitxor_assign"]
    pub trait BitXorAssign<Rhs = Self> {
        fn bitxor_assign(&mut self, rhs: Rhs);
    }

    #[lang = "shl_assign"]
    pub trait ShlAssign<Rhs = Self> {
        fn shl_assign(&mut self, rhs: Rhs);
    }

    #[lang = "shr_assign"]
    pub trait ShrAssign<Rhs = Self> {
        fn shr_assign(&mut self, rhs: Rhs);
    }

    // ---- ranges

    #[lang = "RangeFull"]
    #[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
    pub struct RangeFull;

    #[lang = "Range"]
    #[derive(Clone, PartialEq, Eq, Default, Hash)]
    pub struct Range<Idx> {
        pub start: Idx,
        pub end: Idx,
    }

    #[lang = "RangeFrom"]
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct RangeFrom<Idx> {
        pub start: Idx,
    }

    #[lang = "RangeTo"]
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct RangeTo<Idx> {
        pub end: Idx,
    }

    #[lang = "RangeInclusive"]
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct RangeInclusive<Idx> {
        pub(crate) start: Idx,
        pub(crate) end: Idx,
        pub(crate) exhausted: bool,
    }

    #[lang = "RangeToInclusive"]
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct RangeToInclusive<Idx> {
        pub end: Idx,
    }

    impl<Idx: PartialOrd<Idx>> Range<Idx> {
        pub fn contains(&self, item: &Idx) -> bool {
            self.start <= *item && *item < self.end
        }

        pub fn is_empty(&self) -> bool {
            !(self.start < self.end)
        }
    }

    impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
        pub fn contains(&self, item: &Idx) -> bool {
            self.start <= *item
        }
    }

    impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
        pub fn contains(&self, item: &Idx) -> bool {
            *item < self.end
        }
    }

    impl<Idx> RangeInclusive<Idx> {
        #[lang = "range_inclusive_new"]
        pub const fn new(start: Idx, end: Idx) -> RangeInclusive<Idx> {
            RangeInclusive { start, end, exhausted: false }
        }

        pub const fn start(&self) -> &Idx {
            &self.start
        }

        pub const fn end(&self) -> &Idx {
            &self.end
        }

        pub fn into_inner(self) -> (Idx, Idx) {
            (self.start, self.end)
        }
    }

    impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
        pub fn contains(&self, item: &Idx) -> bool {
            self.start <= *item && *item <= self.end
        }

        pub fn is_empty(&self) -> bool {
            self.exhausted || !(self.start <= self.end)
        }
    }

    impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
        pub fn contains(&self, item: &Idx) -> bool {
            *item <= self.end
        }
    }

    #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
    pub enum Bound<T> {
        Included(T),
        Excluded(T),
        Unbounded,
    }

    pub trait RangeBounds<T: ?Sized> {
        fn start_bound(&self) -> Bound<&T>;

        fn end_bound(&self) -> Bound<&T>;
    }

    impl<T: ?Sized> RangeBounds<T> for RangeFull {
        fn start_bound(&self) -> Bound<&T> {
            Bound::Unbounded
        }

        fn end_bound(&self) -> Bound<&T> {
            Bound::Unbounded
        }
    }

    impl<T> RangeBounds<T> for Range<T> {
        fn start_bound(&self) -> Bound<&T> {
            Bound::Included(&self.start)
        }

        fn end_bound(&self) -> Bound<&T> {
            Bound::Excluded(&self.end)
        }
    }

    impl<T> RangeBounds<T> for RangeFrom<T> {
        fn start_bound(&self) -> Bound<&T> {
            Bound::Included(&self.start)
        }

        fn end_bound(&self) -> Bound<&T> {
            Bound::Unbounded
        }
    }

    impl<T> RangeBounds<T> for RangeTo<T> {
        fn start_bound(&self) -> Bound<&T> {
            Bound::Unbounded
        }

        fn end_bound(&self) -> Bound<&T> {
            Bound::Excluded(&self.end)
        }
    }

    impl<T> RangeBounds<T> for RangeInclusive<T> {
        fn start_bound(&self) -> Bound<&T> {
            Bound::Included(&self.start)
        }

        fn end_bound(&self) -> Bound<&T> {
            Bound::Included(&self.end)
        }
    }

    impl<T> RangeBounds<T> for RangeToInclusive<T> {
        fn start_bound(&self) -> Bound<&T> {
            Bound::Unbounded
        }

        fn end_bound(&self) -> Bound<&T> {
            Bound::Included(&self.end)
        }
    }

    /// From where to where, without, of so many elements; panics where that is not possible.
    pub(crate) fn between<R: RangeBounds<usize>>(range: R, length: usize) -> Range<usize> {
        let start = match range.start_bound() {
            Bound::Included(at) => *at,
            Bound::Excluded(at) => *at + 1,
            Bound::Unbounded => 0,
        };
        let end = match range.end_bound() {
            Bound::Included(at) => *at + 1,
            Bound::Excluded(at) => *at,
            Bound::Unbounded => length,
        };
        if end > length {
            panic!("range end index {} out of range for slice of length {}", end, length);
        }
        if start > end {
            panic!("slice index starts at {} but ends at {}", start, end);
        }
        Range { start, end }
    }

    impl crate::fmt::Debug for RangeFull {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            f.write_str("..")
        }
    }

    impl<Idx: crate::fmt::Debug> crate::fmt::Debug for Range<Idx> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            self.start.fmt(f)?;
            f.write_str("..")?;
            self.end.fmt(f)
        }
    }

    impl<Idx: crate::fmt::Debug> crate::fmt::Debug for RangeFrom<Idx> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            self.start.fmt(f)?;
            f.write_str("..")
        }
    }

    impl<Idx: crate::fmt::Debug> crate::fmt::Debug for RangeTo<Idx> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            f.write_str("..")?;
            self.end.fmt(f)
        }
    }

    impl<Idx: crate::fmt::Debug> crate::fmt::Debug for RangeInclusive<Idx> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            self.start.fmt(f)?;
            f.write_str("..=")?;
            self.end.fmt(f)
        }
    }
}
