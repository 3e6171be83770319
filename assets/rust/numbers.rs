// Numbers: what operators of traits, methods and conversions do. Operators of two plain numbers are done by the compiler.

pub mod num {
    use crate::intrinsics;
    use crate::cmp::Ordering;
    use crate::ops::*;
    use crate::fmt;

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Add for Each {
        type Output = Each;

        fn add(self, rhs: Each) -> Each {
            self + rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Add<Each> for &Each {
        type Output = Each;

        fn add(self, rhs: Each) -> Each {
            *self + rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Add<&Each> for Each {
        type Output = Each;

        fn add(self, rhs: &Each) -> Each {
            self + *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Add for &Each {
        type Output = Each;

        fn add(self, rhs: &Each) -> Each {
            *self + *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl AddAssign for Each {
        fn add_assign(&mut self, rhs: Each) {
            *self = *self + rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl AddAssign<&Each> for Each {
        fn add_assign(&mut self, rhs: &Each) {
            *self = *self + *rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Sub for Each {
        type Output = Each;

        fn sub(self, rhs: Each) -> Each {
            self - rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Sub<Each> for &Each {
        type Output = Each;

        fn sub(self, rhs: Each) -> Each {
            *self - rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Sub<&Each> for Each {
        type Output = Each;

        fn sub(self, rhs: &Each) -> Each {
            self - *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Sub for &Each {
        type Output = Each;

        fn sub(self, rhs: &Each) -> Each {
            *self - *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl SubAssign for Each {
        fn sub_assign(&mut self, rhs: Each) {
            *self = *self - rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl SubAssign<&Each> for Each {
        fn sub_assign(&mut self, rhs: &Each) {
            *self = *self - *rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Mul for Each {
        type Output = Each;

        fn mul(self, rhs: Each) -> Each {
            self * rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Mul<Each> for &Each {
        type Output = Each;

        fn mul(self, rhs: Each) -> Each {
            *self * rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Mul<&Each> for Each {
        type Output = Each;

        fn mul(self, rhs: &Each) -> Each {
            self * *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Mul for &Each {
        type Output = Each;

        fn mul(self, rhs: &Each) -> Each {
            *self * *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl MulAssign for Each {
        fn mul_assign(&mut self, rhs: Each) {
            *self = *self * rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl MulAssign<&Each> for Each {
        fn mul_assign(&mut self, rhs: &Each) {
            *self = *self * *rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Div for Each {
        type Output = Each;

        fn div(self, rhs: Each) -> Each {
            self / rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Div<Each> for &Each {
        type Output = Each;

        fn div(self, rhs: Each) -> Each {
            *self / rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Div<&Each> for Each {
        type Output = Each;

        fn div(self, rhs: &Each) -> Each {
            self / *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Div for &Each {
        type Output = Each;

        fn div(self, rhs: &Each) -> Each {
            *self / *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl DivAssign for Each {
        fn div_assign(&mut self, rhs: Each) {
            *self = *self / rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl DivAssign<&Each> for Each {
        fn div_assign(&mut self, rhs: &Each) {
            *self = *self / *rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Rem for Each {
        type Output = Each;

        fn rem(self, rhs: Each) -> Each {
            self % rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Rem<Each> for &Each {
        type Output = Each;

        fn rem(self, rhs: Each) -> Each {
            *self % rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Rem<&Each> for Each {
        type Output = Each;

        fn rem(self, rhs: &Each) -> Each {
            self % *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl Rem for &Each {
        type Output = Each;

        fn rem(self, rhs: &Each) -> Each {
            *self % *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl RemAssign for Each {
        fn rem_assign(&mut self, rhs: Each) {
            *self = *self % rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl RemAssign<&Each> for Each {
        fn rem_assign(&mut self, rhs: &Each) {
            *self = *self % *rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitAnd for Each {
        type Output = Each;

        fn bitand(self, rhs: Each) -> Each {
            self & rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitAnd<Each> for &Each {
        type Output = Each;

        fn bitand(self, rhs: Each) -> Each {
            *self & rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitAnd<&Each> for Each {
        type Output = Each;

        fn bitand(self, rhs: &Each) -> Each {
            self & *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitAnd for &Each {
        type Output = Each;

        fn bitand(self, rhs: &Each) -> Each {
            *self & *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitAndAssign for Each {
        fn bitand_assign(&mut self, rhs: Each) {
            *self = *self & rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitAndAssign<&Each> for Each {
        fn bitand_assign(&mut self, rhs: &Each) {
            *self = *self & *rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitOr for Each {
        type Output = Each;

        fn bitor(self, rhs: Each) -> Each {
            self | rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitOr<Each> for &Each {
        type Output = Each;

        fn bitor(self, rhs: Each) -> Each {
            *self | rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitOr<&Each> for Each {
        type Output = Each;

        fn bitor(self, rhs: &Each) -> Each {
            self | *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitOr for &Each {
        type Output = Each;

        fn bitor(self, rhs: &Each) -> Each {
            *self | *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitOrAssign for Each {
        fn bitor_assign(&mut self, rhs: Each) {
            *self = *self | rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitOrAssign<&Each> for Each {
        fn bitor_assign(&mut self, rhs: &Each) {
            *self = *self | *rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitXor for Each {
        type Output = Each;

        fn bitxor(self, rhs: Each) -> Each {
            self ^ rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitXor<Each> for &Each {
        type Output = Each;

        fn bitxor(self, rhs: Each) -> Each {
            *self ^ rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitXor<&Each> for Each {
        type Output = Each;

        fn bitxor(self, rhs: &Each) -> Each {
            self ^ *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitXor for &Each {
        type Output = Each;

        fn bitxor(self, rhs: &Each) -> Each {
            *self ^ *rhs
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitXorAssign for Each {
        fn bitxor_assign(&mut self, rhs: Each) {
            *self = *self ^ rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl BitXorAssign<&Each> for Each {
        fn bitxor_assign(&mut self, rhs: &Each) {
            *self = *self ^ *rhs;
        }
    }

    #[each(i8 i8, i8 i16, i8 i32, i8 i64, i8 i128, i8 isize, i8 u8, i8 u16, i8 u32, i8 u64, i8 u128, i8 usize, i16 i8, i16 i16, i16 i32, i16 i64, i16 i128, i16 isize, i16 u8, i16 u16, i16 u32, i16 u64, i16 u128, i16 usize, i32 i8, i32 i16, i32 i32, i32 i64, i32 i128, i32 isize, i32 u8, i32 u16, i32 u32, i32 u64, i32 u128, i32 usize, i64 i8, i64 i16, i64 i32, i64 i64, i64 i128, i64 isize, i64 u8, i64 u16, i64 u32, i64 u64, i64 u128, i64 usize, i128 i8, i128 i16, i128 i32, i128 i64, i128 i128, i128 isize, i128 u8, i128 u16, i128 u32, i128 u64, i128 u128, i128 usize, isize i8, isize i16, isize i32, isize i64, isize i128, isize isize, isize u8, isize u16, isize u32, isize u64, isize u128, isize usize, u8 i8, u8 i16, u8 i32, u8 i64, u8 i128, u8 isize, u8 u8, u8 u16, u8 u32, u8 u64, u8 u128, u8 usize, u16 i8, u16 i16, u16 i32, u16 i64, u16 i128, u16 isize, u16 u8, u16 u16, u16 u32, u16 u64, u16 u128, u16 usize, u32 i8, u32 i16, u32 i32, u32 i64, u32 i128, u32 isize, u32 u8, u32 u16, u32 u32, u32 u64, u32 u128, u32 usize, u64 i8, u64 i16, u64 i32, u64 i64, u64 i128, u64 isize, u64 u8, u64 u16, u64 u32, u64 u64, u64 u128, u64 usize, u128 i8, u128 i16, u128 i32, u128 i64, u128 i128, u128 isize, u128 u8, u128 u16, u128 u32, u128 u64, u128 u128, u128 usize, usize i8, usize i16, usize i32, usize i64, usize i128, usize isize, usize u8, usize u16, usize u32, usize u64, usize u128, usize usize)]
    impl Shl<With> for Each {
        type Output = Each;

        fn shl(self, rhs: With) -> Each {
            self << rhs
        }
    }

    #[each(i8 i8, i8 i16, i8 i32, i8 i64, i8 i128, i8 isize, i8 u8, i8 u16, i8 u32, i8 u64, i8 u128, i8 usize, i16 i8, i16 i16, i16 i32, i16 i64, i16 i128, i16 isize, i16 u8, i16 u16, i16 u32, i16 u64, i16 u128, i16 usize, i32 i8, i32 i16, i32 i32, i32 i64, i32 i128, i32 isize, i32 u8, i32 u16, i32 u32, i32 u64, i32 u128, i32 usize, i64 i8, i64 i16, i64 i32, i64 i64, i64 i128, i64 isize, i64 u8, i64 u16, i64 u32, i64 u64, i64 u128, i64 usize, i128 i8, i128 i16, i128 i32, i128 i64, i128 i128, i128 isize, i128 u8, i128 u16, i128 u32, i128 u64, i128 u128, i128 usize, isize i8, isize i16, isize i32, isize i64, isize i128, isize isize, isize u8, isize u16, isize u32, isize u64, isize u128, isize usize, u8 i8, u8 i16, u8 i32, u8 i64, u8 i128, u8 isize, u8 u8, u8 u16, u8 u32, u8 u64, u8 u128, u8 usize, u16 i8, u16 i16, u16 i32, u16 i64, u16 i128, u16 isize, u16 u8, u16 u16, u16 u32, u16 u64, u16 u128, u16 usize, u32 i8, u32 i16, u32 i32, u32 i64, u32 i128, u32 isize, u32 u8, u32 u16, u32 u32, u32 u64, u32 u128, u32 usize, u64 i8, u64 i16, u64 i32, u64 i64, u64 i128, u64 isize, u64 u8, u64 u16, u64 u32, u64 u64, u64 u128, u64 usize, u128 i8, u128 i16, u128 i32, u128 i64, u128 i128, u128 isize, u128 u8, u128 u16, u128 u32, u128 u64, u128 u128, u128 usize, usize i8, usize i16, usize i32, usize i64, usize i128, usize isize, usize u8, usize u16, usize u32, usize u64, usize u128, usize usize)]
    impl ShlAssign<With> for Each {
        fn shl_assign(&mut self, rhs: With) {
            *self = *self << rhs;
        }
    }

    #[each(i8 i8, i8 i16, i8 i32, i8 i64, i8 i128, i8 isize, i8 u8, i8 u16, i8 u32, i8 u64, i8 u128, i8 usize, i16 i8, i16 i16, i16 i32, i16 i64, i16 i128, i16 isize, i16 u8, i16 u16, i16 u32, i16 u64, i16 u128, i16 usize, i32 i8, i32 i16, i32 i32, i32 i64, i32 i128, i32 isize, i32 u8, i32 u16, i32 u32, i32 u64, i32 u128, i32 usize, i64 i8, i64 i16, i64 i32, i64 i64, i64 i128, i64 isize, i64 u8, i64 u16, i64 u32, i64 u64, i64 u128, i64 usize, i128 i8, i128 i16, i128 i32, i128 i64, i128 i128, i128 isize, i128 u8, i128 u16, i128 u32, i128 u64, i128 u128, i128 usize, isize i8, isize i16, isize i32, isize i64, isize i128, isize isize, isize u8, isize u16, isize u32, isize u64, isize u128, isize usize, u8 i8, u8 i16, u8 i32, u8 i64, u8 i128, u8 isize, u8 u8, u8 u16, u8 u32, u8 u64, u8 u128, u8 usize, u16 i8, u16 i16, u16 i32, u16 i64, u16 i128, u16 isize, u16 u8, u16 u16, u16 u32, u16 u64, u16 u128, u16 usize, u32 i8, u32 i16, u32 i32, u32 i64, u32 i128, u32 isize, u32 u8, u32 u16, u32 u32, u32 u64, u32 u128, u32 usize, u64 i8, u64 i16, u64 i32, u64 i64, u64 i128, u64 isize, u64 u8, u64 u16, u64 u32, u64 u64, u64 u128, u64 usize, u128 i8, u128 i16, u128 i32, u128 i64, u128 i128, u128 isize, u128 u8, u128 u16, u128 u32, u128 u64, u128 u128, u128 usize, usize i8, usize i16, usize i32, usize i64, usize i128, usize isize, usize u8, usize u16, usize u32, usize u64, usize u128, usize usize)]
    impl Shr<With> for Each {
        type Output = Each;

        fn shr(self, rhs: With) -> Each {
            self >> rhs
        }
    }

    #[each(i8 i8, i8 i16, i8 i32, i8 i64, i8 i128, i8 isize, i8 u8, i8 u16, i8 u32, i8 u64, i8 u128, i8 usize, i16 i8, i16 i16, i16 i32, i16 i64, i16 i128, i16 isize, i16 u8, i16 u16, i16 u32, i16 u64, i16 u128, i16 usize, i32 i8, i32 i16, i32 i32, i32 i64, i32 i128, i32 isize, i32 u8, i32 u16, i32 u32, i32 u64, i32 u128, i32 usize, i64 i8, i64 i16, i64 i32, i64 i64, i64 i128, i64 isize, i64 u8, i64 u16, i64 u32, i64 u64, i64 u128, i64 usize, i128 i8, i128 i16, i128 i32, i128 i64, i128 i128, i128 isize, i128 u8, i128 u16, i128 u32, i128 u64, i128 u128, i128 usize, isize i8, isize i16, isize i32, isize i64, isize i128, isize isize, isize u8, isize u16, isize u32, isize u64, isize u128, isize usize, u8 i8, u8 i16, u8 i32, u8 i64, u8 i128, u8 isize, u8 u8, u8 u16, u8 u32, u8 u64, u8 u128, u8 usize, u16 i8, u16 i16, u16 i32, u16 i64, u16 i128, u16 isize, u16 u8, u16 u16, u16 u32, u16 u64, u16 u128, u16 usize, u32 i8, u32 i16, u32 i32, u32 i64, u32 i128, u32 isize, u32 u8, u32 u16, u32 u32, u32 u64, u32 u128, u32 usize, u64 i8, u64 i16, u64 i32, u64 i64, u64 i128, u64 isize, u64 u8, u64 u16, u64 u32, u64 u64, u64 u128, u64 usize, u128 i8, u128 i16, u128 i32, u128 i64, u128 i128, u128 isize, u128 u8, u128 u16, u128 u32, u128 u64, u128 u128, u128 usize, usize i8, usize i16, usize i32, usize i64, usize i128, usize isize, usize u8, usize u16, usize u32, usize u64, usize u128, usize usize)]
    impl ShrAssign<With> for Each {
        fn shr_assign(&mut self, rhs: With) {
            *self = *self >> rhs;
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, f32, f64)]
    impl Neg for Each {
        type Output = Each;

        fn neg(self) -> Each {
            -self
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, f32, f64)]
    impl Neg for &Each {
        type Output = Each;

        fn neg(self) -> Each {
            -*self
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl Not for Each {
        type Output = Each;

        fn not(self) -> Each {
            !self
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
    impl Not for &Each {
        type Output = Each;

        fn not(self) -> Each {
            !*self
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
    impl PartialEq for Each {
        fn eq(&self, other: &Each) -> bool {
            *self == *other
        }

        fn ne(&self, other: &Each) -> bool {
            *self != *other
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Eq for Each {}

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl PartialOrd for Each {
        fn partial_cmp(&self, other: &Each) -> Option<Ordering> {
            Some(crate::cmp::of_number(intrinsics::compare(*self, *other)))
        }

        fn lt(&self, other: &Each) -> bool {
            *self < *other
        }

        fn le(&self, other: &Each) -> bool {
            *self <= *other
        }

        fn gt(&self, other: &Each) -> bool {
            *self > *other
        }

        fn ge(&self, other: &Each) -> bool {
            *self >= *other
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Ord for Each {
        fn cmp(&self, other: &Each) -> Ordering {
            crate::cmp::of_number(intrinsics::compare(*self, *other))
        }
    }

    #[each(f32, f64)]
    impl PartialOrd for Each {
        fn partial_cmp(&self, other: &Each) -> Option<Ordering> {
            let order = intrinsics::compare(*self, *other);
            if order == 2 { None } else { Some(crate::cmp::of_number(order)) }
        }

        fn lt(&self, other: &Each) -> bool {
            *self < *other
        }

        fn le(&self, other: &Each) -> bool {
            *self <= *other
        }

        fn gt(&self, other: &Each) -> bool {
            *self > *other
        }

        fn ge(&self, other: &Each) -> bool {
            *self >= *other
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Default for Each {
        fn default() -> Each {
            0
        }
    }

    #[each(f32, f64)]
    impl Default for Each {
        fn default() -> Each {
            0.0
        }
    }

    #[each(u16 u8, i16 u8, i16 i8, u32 u8, i32 u8, i32 i8, u64 u8, i64 u8, i64 i8, u128 u8, i128 u8, i128 i8, u32 u16, i32 u16, i32 i16, u64 u16, i64 u16, i64 i16, u128 u16, i128 u16, i128 i16, u64 u32, i64 u32, i64 i32, u128 u32, i128 u32, i128 i32, u128 u64, i128 u64, i128 i64, usize u8, isize u8, usize u16, isize i8, isize i16, i8 bool, i16 bool, i32 bool, i64 bool, i128 bool, isize bool, u8 bool, u16 bool, u32 bool, u64 bool, u128 bool, usize bool, char u8, u32 char, u64 char, u128 char, f32 i8, f64 i8, f32 u8, f64 u8, f32 i16, f64 i16, f32 u16, f64 u16, f64 i32, f64 u32, f64 f32)]
    impl From<With> for Each {
        fn from(value: With) -> Each {
            value as Each
        }
    }

    #[each(u8 i8, u16 i8, u32 i8, u64 i8, u128 i8, usize i8, i8 i16, u8 i16, u16 i16, u32 i16, u64 i16, u128 i16, usize i16, i8 i32, i16 i32, isize i32, u8 i32, u16 i32, u32 i32, u64 i32, u128 i32, usize i32, i8 i64, i16 i64, i32 i64, isize i64, u8 i64, u16 i64, u32 i64, u64 i64, u128 i64, usize i64, i8 i128, i16 i128, i32 i128, i64 i128, isize i128, u8 i128, u16 i128, u32 i128, u64 i128, u128 i128, usize i128, i8 isize, i16 isize, i32 isize, i64 isize, i128 isize, u8 isize, u16 isize, u32 isize, u64 isize, u128 isize, usize isize, i8 u8, i8 u16, i16 u16, isize u16, u8 u16, i8 u32, i16 u32, i32 u32, isize u32, u8 u32, u16 u32, usize u32, i8 u64, i16 u64, i32 u64, i64 u64, isize u64, u8 u64, u16 u64, u32 u64, usize u64, i8 u128, i16 u128, i32 u128, i64 u128, i128 u128, isize u128, u8 u128, u16 u128, u32 u128, u64 u128, usize u128, i8 usize, i16 usize, i32 usize, i64 usize, i128 usize, isize usize, u8 usize, u16 usize, u32 usize, u64 usize, u128 usize)]
    impl TryFrom<With> for Each {
        type Error = TryFromIntError;

        fn try_from(value: With) -> Result<Each, TryFromIntError> {
            let made = value as Each;
            if made as With == value && (made < (0 as Each)) == (value < (0 as With)) {
                Ok(made)
            } else {
                Err(TryFromIntError(()))
            }
        }
    }

    impl TryFrom<u32> for char {
        type Error = CharTryFromError;

        fn try_from(value: u32) -> Result<char, CharTryFromError> {
            match char::from_u32(value) {
                Some(c) => Ok(c),
                None => Err(CharTryFromError(())),
            }
        }
    }

    impl TryFrom<char> for u8 {
        type Error = TryFromCharError;

        fn try_from(value: char) -> Result<u8, TryFromCharError> {
            if (value as u32) < 256 { Ok(value as u32 as u8) } else { Err(TryFromCharError(())) }
        }
    }

    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct TryFromIntError(pub(crate) ());

    impl fmt::Display for TryFromIntError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.pad("out of range integral type conversion attempted")
        }
    }

    impl crate::error::Error for TryFromIntError {}

    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct CharTryFromError(());

    impl fmt::Display for CharTryFromError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.pad("converted integer out of range for `char`")
        }
    }

    impl crate::error::Error for CharTryFromError {}

    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct TryFromCharError(());

    impl fmt::Display for TryFromCharError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.pad("unicode code point out of range")
        }
    }

    impl crate::error::Error for TryFromCharError {}

    #[derive(Clone, PartialEq, Eq, Debug)]
    pub enum IntErrorKind {
        Empty,
        InvalidDigit,
        PosOverflow,
        NegOverflow,
        Zero,
    }

    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct ParseIntError {
        pub(crate) kind: IntErrorKind,
    }

    impl ParseIntError {
        pub const fn kind(&self) -> &IntErrorKind {
            &self.kind
        }

        /// Of what `parse_check` gives.
        fn of(code: i32) -> ParseIntError {
            let kind = match code {
                1 => IntErrorKind::Empty,
                2 => IntErrorKind::InvalidDigit,
                3 => IntErrorKind::PosOverflow,
                _ => IntErrorKind::NegOverflow,
            };
            ParseIntError { kind }
        }
    }

    impl fmt::Display for ParseIntError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.pad(match self.kind {
                IntErrorKind::Empty => "cannot parse integer from empty string",
                IntErrorKind::InvalidDigit => "invalid digit found in string",
                IntErrorKind::PosOverflow => "number too large to fit in target type",
                IntErrorKind::NegOverflow => "number too small to fit in target type",
                IntErrorKind::Zero => "number would be zero for non-zero type",
            })
        }
    }

    impl crate::error::Error for ParseIntError {}

    #[derive(Clone, PartialEq, Eq, Debug)]
    enum FloatErrorKind {
        Empty,
        Invalid,
    }

    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct ParseFloatError {
        kind: FloatErrorKind,
    }

    impl fmt::Display for ParseFloatError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.pad(match self.kind {
                FloatErrorKind::Empty => "cannot parse float from empty string",
                FloatErrorKind::Invalid => "invalid float literal",
            })
        }
    }

    impl crate::error::Error for ParseFloatError {}

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl crate::str::FromStr for Each {
        type Err = ParseIntError;

        fn from_str(s: &str) -> Result<Each, ParseIntError> {
            Each::from_str_radix(s, 10)
        }
    }

    #[each(f32, f64)]
    impl crate::str::FromStr for Each {
        type Err = ParseFloatError;

        fn from_str(s: &str) -> Result<Each, ParseFloatError> {
            match intrinsics::parse_float_check(s) {
                0 => Ok(intrinsics::parse_float::<Each>(s)),
                1 => Err(ParseFloatError { kind: FloatErrorKind::Empty }),
                _ => Err(ParseFloatError { kind: FloatErrorKind::Invalid }),
            }
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Each {
        pub const MIN: Each = intrinsics::min_value::<Each>();
        pub const MAX: Each = intrinsics::max_value::<Each>();
        pub const BITS: u32 = intrinsics::bits::<Each>();

        pub const fn from_str_radix(src: &str, radix: u32) -> Result<Each, ParseIntError> {
            match intrinsics::parse_check::<Each>(src, radix) {
                0 => Ok(intrinsics::parse_int::<Each>(src, radix)),
                code => Err(ParseIntError::of(code)),
            }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn checked_add(self, rhs: Each) -> Option<Each> {
            let (made, left) = intrinsics::overflowing_add(self, rhs);
            if left { None } else { Some(made) }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn wrapping_add(self, rhs: Each) -> Each {
            intrinsics::wrapping_add(self, rhs)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn overflowing_add(self, rhs: Each) -> (Each, bool) {
            intrinsics::overflowing_add(self, rhs)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn checked_sub(self, rhs: Each) -> Option<Each> {
            let (made, left) = intrinsics::overflowing_sub(self, rhs);
            if left { None } else { Some(made) }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn wrapping_sub(self, rhs: Each) -> Each {
            intrinsics::wrapping_sub(self, rhs)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn overflowing_sub(self, rhs: Each) -> (Each, bool) {
            intrinsics::overflowing_sub(self, rhs)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn checked_mul(self, rhs: Each) -> Option<Each> {
            let (made, left) = intrinsics::overflowing_mul(self, rhs);
            if left { None } else { Some(made) }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn wrapping_mul(self, rhs: Each) -> Each {
            intrinsics::wrapping_mul(self, rhs)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn overflowing_mul(self, rhs: Each) -> (Each, bool) {
            intrinsics::overflowing_mul(self, rhs)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn saturating_add(self, rhs: Each) -> Each {
            let (made, left) = intrinsics::overflowing_add(self, rhs);
            if !left {
                made
            } else if rhs < (0 as Each) {
                Each::MIN
            } else {
                Each::MAX
            }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn saturating_sub(self, rhs: Each) -> Each {
            let (made, left) = intrinsics::overflowing_sub(self, rhs);
            if !left {
                made
            } else if rhs < (0 as Each) {
                Each::MAX
            } else {
                Each::MIN
            }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn saturating_mul(self, rhs: Each) -> Each {
            let (made, left) = intrinsics::overflowing_mul(self, rhs);
            if !left {
                made
            } else if (self < (0 as Each)) != (rhs < (0 as Each)) {
                Each::MIN
            } else {
                Each::MAX
            }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn checked_div(self, rhs: Each) -> Option<Each> {
            if rhs == 0 || (intrinsics::wrapping_neg(self) == self && self != 0 && intrinsics::wrapping_add(rhs, 1) == 0 && Each::MIN != 0) {
                None
            } else {
                Some(intrinsics::wrapping_div(self, rhs))
            }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn checked_rem(self, rhs: Each) -> Option<Each> {
            if rhs == 0 || (intrinsics::wrapping_neg(self) == self && self != 0 && intrinsics::wrapping_add(rhs, 1) == 0 && Each::MIN != 0) {
                None
            } else {
                Some(intrinsics::wrapping_rem(self, rhs))
            }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn wrapping_div(self, rhs: Each) -> Each {
            if rhs == 0 {
                panic!("attempt to divide by zero");
            }
            intrinsics::wrapping_div(self, rhs)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn wrapping_rem(self, rhs: Each) -> Each {
            if rhs == 0 {
                panic!("attempt to calculate the remainder with a divisor of zero");
            }
            intrinsics::wrapping_rem(self, rhs)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn div_euclid(self, rhs: Each) -> Each {
            let quotient = self / rhs;
            if self % rhs < (0 as Each) {
                if rhs > (0 as Each) { quotient - 1 } else { quotient + 1 }
            } else {
                quotient
            }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn rem_euclid(self, rhs: Each) -> Each {
            let rest = self % rhs;
            if rest < (0 as Each) {
                if rhs < (0 as Each) { rest - rhs } else { rest + rhs }
            } else {
                rest
            }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn wrapping_neg(self) -> Each {
            intrinsics::wrapping_neg(self)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn checked_neg(self) -> Option<Each> {
            (0 as Each).checked_sub(self)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn wrapping_shl(self, rhs: u32) -> Each {
            intrinsics::wrapping_shl(self, rhs)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn wrapping_shr(self, rhs: u32) -> Each {
            intrinsics::wrapping_shr(self, rhs)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn checked_shl(self, rhs: u32) -> Option<Each> {
            if rhs < Each::BITS { Some(intrinsics::wrapping_shl(self, rhs)) } else { None }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn checked_shr(self, rhs: u32) -> Option<Each> {
            if rhs < Each::BITS { Some(intrinsics::wrapping_shr(self, rhs)) } else { None }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn pow(self, exp: u32) -> Each {
            let mut made = 1 as Each;
            let mut count = 0;
            while count < exp {
                made = made * self;
                count += 1;
            }
            made
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn checked_pow(self, exp: u32) -> Option<Each> {
            let mut made = 1 as Each;
            let mut count = 0;
            while count < exp {
                match made.checked_mul(self) {
                    Some(next) => made = next,
                    None => return None,
                }
                count += 1;
            }
            Some(made)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn wrapping_pow(self, exp: u32) -> Each {
            let mut made = 1 as Each;
            let mut count = 0;
            while count < exp {
                made = intrinsics::wrapping_mul(made, self);
                count += 1;
            }
            made
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn saturating_pow(self, exp: u32) -> Each {
            let mut made = 1 as Each;
            let mut count = 0;
            while count < exp {
                made = made.saturating_mul(self);
                count += 1;
            }
            made
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn isqrt(self) -> Each {
            let mut root = 0 as Each;
            let mut step = 1 as Each;
            while step <= self / step {
                root = step;
                step = step + 1;
            }
            root
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn count_ones(self) -> u32 {
            intrinsics::count_ones(self)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn count_zeros(self) -> u32 {
            Each::BITS - intrinsics::count_ones(self)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn leading_zeros(self) -> u32 {
            intrinsics::leading_zeros(self)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn trailing_zeros(self) -> u32 {
            intrinsics::trailing_zeros(self)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn rotate_left(self, n: u32) -> Each {
            intrinsics::rotate_left(self, n)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn rotate_right(self, n: u32) -> Each {
            intrinsics::rotate_left(self, Each::BITS - n % Each::BITS)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn swap_bytes(self) -> Each {
            intrinsics::swap_bytes(self)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn reverse_bits(self) -> Each {
            intrinsics::reverse_bits(self)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn ilog2(self) -> u32 {
            if self <= (0 as Each) {
                panic!("argument of integer logarithm must be positive");
            }
            Each::BITS - 1 - intrinsics::leading_zeros(self)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn ilog10(self) -> u32 {
            if self <= (0 as Each) {
                panic!("argument of integer logarithm must be positive");
            }
            let mut rest = self / 10;
            let mut count = 0;
            while rest > (0 as Each) {
                rest = rest / 10;
                count += 1;
            }
            count
        }
    }

    #[each(i8 u8, i16 u16, i32 u32, i64 u64, i128 u128, isize usize)]
    impl Each {
        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn abs(self) -> Each {
            if self < 0 { -self } else { self }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn signum(self) -> Each {
            if self < 0 {
                -1
            } else if self == 0 {
                0
            } else {
                1
            }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn is_negative(self) -> bool {
            self < 0
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn is_positive(self) -> bool {
            self > 0
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn wrapping_abs(self) -> Each {
            if self < 0 { intrinsics::wrapping_neg(self) } else { self }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn checked_abs(self) -> Option<Each> {
            if self < 0 { (0 as Each).checked_sub(self) } else { Some(self) }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn saturating_abs(self) -> Each {
            if self < 0 { (0 as Each).saturating_sub(self) } else { self }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn saturating_neg(self) -> Each {
            (0 as Each).saturating_sub(self)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn unsigned_abs(self) -> With {
            if self < 0 { intrinsics::wrapping_neg(self) as With } else { self as With }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn cast_unsigned(self) -> With {
            self as With
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn abs_diff(self, other: Each) -> With {
            if self < other {
                intrinsics::wrapping_sub(other as With, self as With)
            } else {
                intrinsics::wrapping_sub(self as With, other as With)
            }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn checked_add_unsigned(self, rhs: With) -> Option<Each> {
            let made = intrinsics::wrapping_add(self, rhs as Each);
            if made < self { None } else { Some(made) }
        }
    }

    #[each(u8 i8, u16 i16, u32 i32, u64 i64, u128 i128, usize isize)]
    impl Each {
        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn abs_diff(self, other: Each) -> Each {
            if self < other { other - self } else { self - other }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn is_power_of_two(self) -> bool {
            intrinsics::count_ones(self) == 1
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn next_power_of_two(self) -> Each {
            let mut power = 1 as Each;
            while power < self {
                power = power * 2;
            }
            power
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn div_ceil(self, rhs: Each) -> Each {
            let quotient = self / rhs;
            if self % rhs > 0 { quotient + 1 } else { quotient }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn next_multiple_of(self, rhs: Each) -> Each {
            match self % rhs {
                0 => self,
                rest => self + (rhs - rest),
            }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn is_multiple_of(self, rhs: Each) -> bool {
            if rhs == 0 { self == 0 } else { self % rhs == 0 }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn cast_signed(self) -> With {
            self as With
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn checked_add_signed(self, rhs: With) -> Option<Each> {
            let made = intrinsics::wrapping_add(self, rhs as Each);
            if (rhs < 0) == (made < self) || rhs == 0 { Some(made) } else { None }
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn wrapping_add_signed(self, rhs: With) -> Each {
            intrinsics::wrapping_add(self, rhs as Each)
        }

        #[must_use = "this returns the result of the operation, without modifying the original"]
        pub const fn saturating_add_signed(self, rhs: With) -> Each {
            match self.checked_add_signed(rhs) {
                Some(made) => made,
                None => if rhs < 0 { 0 } else { Each::MAX },
            }
        }
    }

    impl u8 {
        pub const fn to_le_bytes(self) -> [u8; 1] {
            [self as u8]
        }

        pub const fn to_be_bytes(self) -> [u8; 1] {
            [self as u8]
        }

        pub const fn to_ne_bytes(self) -> [u8; 1] {
            self.to_le_bytes()
        }

        pub const fn from_le_bytes(bytes: [u8; 1]) -> u8 {
            ((bytes[0] as u8) << 0)
        }

        pub const fn from_be_bytes(bytes: [u8; 1]) -> u8 {
            ((bytes[0] as u8) << 0)
        }

        pub const fn from_ne_bytes(bytes: [u8; 1]) -> u8 {
            u8::from_le_bytes(bytes)
        }
    }

    impl i8 {
        pub const fn to_le_bytes(self) -> [u8; 1] {
            [self as u8]
        }

        pub const fn to_be_bytes(self) -> [u8; 1] {
            [self as u8]
        }

        pub const fn to_ne_bytes(self) -> [u8; 1] {
            self.to_le_bytes()
        }

        pub const fn from_le_bytes(bytes: [u8; 1]) -> i8 {
            ((bytes[0] as i8) << 0)
        }

        pub const fn from_be_bytes(bytes: [u8; 1]) -> i8 {
            ((bytes[0] as i8) << 0)
        }

        pub const fn from_ne_bytes(bytes: [u8; 1]) -> i8 {
            i8::from_le_bytes(bytes)
        }
    }

    impl u16 {
        pub const fn to_le_bytes(self) -> [u8; 2] {
            [self as u8, (self >> 8) as u8]
        }

        pub const fn to_be_bytes(self) -> [u8; 2] {
            [(self >> 8) as u8, self as u8]
        }

        pub const fn to_ne_bytes(self) -> [u8; 2] {
            self.to_le_bytes()
        }

        pub const fn from_le_bytes(bytes: [u8; 2]) -> u16 {
            ((bytes[0] as u16) << 0) | ((bytes[1] as u16) << 8)
        }

        pub const fn from_be_bytes(bytes: [u8; 2]) -> u16 {
            ((bytes[0] as u16) << 8) | ((bytes[1] as u16) << 0)
        }

        pub const fn from_ne_bytes(bytes: [u8; 2]) -> u16 {
            u16::from_le_bytes(bytes)
        }
    }

    impl i16 {
        pub const fn to_le_bytes(self) -> [u8; 2] {
            [self as u8, (self >> 8) as u8]
        }

        pub const fn to_be_bytes(self) -> [u8; 2] {
            [(self >> 8) as u8, self as u8]
        }

        pub const fn to_ne_bytes(self) -> [u8; 2] {
            self.to_le_bytes()
        }

        pub const fn from_le_bytes(bytes: [u8; 2]) -> i16 {
            ((bytes[0] as i16) << 0) | ((bytes[1] as i16) << 8)
        }

        pub const fn from_be_bytes(bytes: [u8; 2]) -> i16 {
            ((bytes[0] as i16) << 8) | ((bytes[1] as i16) << 0)
        }

        pub const fn from_ne_bytes(bytes: [u8; 2]) -> i16 {
            i16::from_le_bytes(bytes)
        }
    }

    impl u32 {
        pub const fn to_le_bytes(self) -> [u8; 4] {
            [self as u8, (self >> 8) as u8, (self >> 16) as u8, (self >> 24) as u8]
        }

        pub const fn to_be_bytes(self) -> [u8; 4] {
            [(self >> 24) as u8, (self >> 16) as u8, (self >> 8) as u8, self as u8]
        }

        pub const fn to_ne_bytes(self) -> [u8; 4] {
            self.to_le_bytes()
        }

        pub const fn from_le_bytes(bytes: [u8; 4]) -> u32 {
            ((bytes[0] as u32) << 0) | ((bytes[1] as u32) << 8) | ((bytes[2] as u32) << 16) | ((bytes[3] as u32) << 24)
        }

        pub const fn from_be_bytes(bytes: [u8; 4]) -> u32 {
            ((bytes[0] as u32) << 24) | ((bytes[1] as u32) << 16) | ((bytes[2] as u32) << 8) | ((bytes[3] as u32) << 0)
        }

        pub const fn from_ne_bytes(bytes: [u8; 4]) -> u32 {
            u32::from_le_bytes(bytes)
        }
    }

    impl i32 {
        pub const fn to_le_bytes(self) -> [u8; 4] {
            [self as u8, (self >> 8) as u8, (self >> 16) as u8, (self >> 24) as u8]
        }

        pub const fn to_be_bytes(self) -> [u8; 4] {
            [(self >> 24) as u8, (self >> 16) as u8, (self >> 8) as u8, self as u8]
        }

        pub const fn to_ne_bytes(self) -> [u8; 4] {
            self.to_le_bytes()
        }

        pub const fn from_le_bytes(bytes: [u8; 4]) -> i32 {
            ((bytes[0] as i32) << 0) | ((bytes[1] as i32) << 8) | ((bytes[2] as i32) << 16) | ((bytes[3] as i32) << 24)
        }

        pub const fn from_be_bytes(bytes: [u8; 4]) -> i32 {
            ((bytes[0] as i32) << 24) | ((bytes[1] as i32) << 16) | ((bytes[2] as i32) << 8) | ((bytes[3] as i32) << 0)
        }

        pub const fn from_ne_bytes(bytes: [u8; 4]) -> i32 {
            i32::from_le_bytes(bytes)
        }
    }

    impl u64 {
        pub const fn to_le_bytes(self) -> [u8; 8] {
            [self as u8, (self >> 8) as u8, (self >> 16) as u8, (self >> 24) as u8, (self >> 32) as u8, (self >> 40) as u8, (self >> 48) as u8, (self >> 56) as u8]
        }

        pub const fn to_be_bytes(self) -> [u8; 8] {
            [(self >> 56) as u8, (self >> 48) as u8, (self >> 40) as u8, (self >> 32) as u8, (self >> 24) as u8, (self >> 16) as u8, (self >> 8) as u8, self as u8]
        }

        pub const fn to_ne_bytes(self) -> [u8; 8] {
            self.to_le_bytes()
        }

        pub const fn from_le_bytes(bytes: [u8; 8]) -> u64 {
            ((bytes[0] as u64) << 0) | ((bytes[1] as u64) << 8) | ((bytes[2] as u64) << 16) | ((bytes[3] as u64) << 24) | ((bytes[4] as u64) << 32) | ((bytes[5] as u64) << 40) | ((bytes[6] as u64) << 48) | ((bytes[7] as u64) << 56)
        }

        pub const fn from_be_bytes(bytes: [u8; 8]) -> u64 {
            ((bytes[0] as u64) << 56) | ((bytes[1] as u64) << 48) | ((bytes[2] as u64) << 40) | ((bytes[3] as u64) << 32) | ((bytes[4] as u64) << 24) | ((bytes[5] as u64) << 16) | ((bytes[6] as u64) << 8) | ((bytes[7] as u64) << 0)
        }

        pub const fn from_ne_bytes(bytes: [u8; 8]) -> u64 {
            u64::from_le_bytes(bytes)
        }
    }

    impl i64 {
        pub const fn to_le_bytes(self) -> [u8; 8] {
            [self as u8, (self >> 8) as u8, (self >> 16) as u8, (self >> 24) as u8, (self >> 32) as u8, (self >> 40) as u8, (self >> 48) as u8, (self >> 56) as u8]
        }

        pub const fn to_be_bytes(self) -> [u8; 8] {
            [(self >> 56) as u8, (self >> 48) as u8, (self >> 40) as u8, (self >> 32) as u8, (self >> 24) as u8, (self >> 16) as u8, (self >> 8) as u8, self as u8]
        }

        pub const fn to_ne_bytes(self) -> [u8; 8] {
            self.to_le_bytes()
        }

        pub const fn from_le_bytes(bytes: [u8; 8]) -> i64 {
            ((bytes[0] as i64) << 0) | ((bytes[1] as i64) << 8) | ((bytes[2] as i64) << 16) | ((bytes[3] as i64) << 24) | ((bytes[4] as i64) << 32) | ((bytes[5] as i64) << 40) | ((bytes[6] as i64) << 48) | ((bytes[7] as i64) << 56)
        }

        pub const fn from_be_bytes(bytes: [u8; 8]) -> i64 {
            ((bytes[0] as i64) << 56) | ((bytes[1] as i64) << 48) | ((bytes[2] as i64) << 40) | ((bytes[3] as i64) << 32) | ((bytes[4] as i64) << 24) | ((bytes[5] as i64) << 16) | ((bytes[6] as i64) << 8) | ((bytes[7] as i64) << 0)
        }

        pub const fn from_ne_bytes(bytes: [u8; 8]) -> i64 {
            i64::from_le_bytes(bytes)
        }
    }

    impl usize {
        pub const fn to_le_bytes(self) -> [u8; 8] {
            [self as u8, (self >> 8) as u8, (self >> 16) as u8, (self >> 24) as u8, (self >> 32) as u8, (self >> 40) as u8, (self >> 48) as u8, (self >> 56) as u8]
        }

        pub const fn to_be_bytes(self) -> [u8; 8] {
            [(self >> 56) as u8, (self >> 48) as u8, (self >> 40) as u8, (self >> 32) as u8, (self >> 24) as u8, (self >> 16) as u8, (self >> 8) as u8, self as u8]
        }

        pub const fn to_ne_bytes(self) -> [u8; 8] {
            self.to_le_bytes()
        }

        pub const fn from_le_bytes(bytes: [u8; 8]) -> usize {
            ((bytes[0] as usize) << 0) | ((bytes[1] as usize) << 8) | ((bytes[2] as usize) << 16) | ((bytes[3] as usize) << 24) | ((bytes[4] as usize) << 32) | ((bytes[5] as usize) << 40) | ((bytes[6] as usize) << 48) | ((bytes[7] as usize) << 56)
        }

        pub const fn from_be_bytes(bytes: [u8; 8]) -> usize {
            ((bytes[0] as usize) << 56) | ((bytes[1] as usize) << 48) | ((bytes[2] as usize) << 40) | ((bytes[3] as usize) << 32) | ((bytes[4] as usize) << 24) | ((bytes[5] as usize) << 16) | ((bytes[6] as usize) << 8) | ((bytes[7] as usize) << 0)
        }

        pub const fn from_ne_bytes(bytes: [u8; 8]) -> usize {
            usize::from_le_bytes(bytes)
        }
    }

    impl isize {
        pub const fn to_le_bytes(self) -> [u8; 8] {
            [self as u8, (self >> 8) as u8, (self >> 16) as u8, (self >> 24) as u8, (self >> 32) as u8, (self >> 40) as u8, (self >> 48) as u8, (self >> 56) as u8]
        }

        pub const fn to_be_bytes(self) -> [u8; 8] {
            [(self >> 56) as u8, (self >> 48) as u8, (self >> 40) as u8, (self >> 32) as u8, (self >> 24) as u8, (self >> 16) as u8, (self >> 8) as u8, self as u8]
        }

        pub const fn to_ne_bytes(self) -> [u8; 8] {
            self.to_le_bytes()
        }

        pub const fn from_le_bytes(bytes: [u8; 8]) -> isize {
            ((bytes[0] as isize) << 0) | ((bytes[1] as isize) << 8) | ((bytes[2] as isize) << 16) | ((bytes[3] as isize) << 24) | ((bytes[4] as isize) << 32) | ((bytes[5] as isize) << 40) | ((bytes[6] as isize) << 48) | ((bytes[7] as isize) << 56)
        }

        pub const fn from_be_bytes(bytes: [u8; 8]) -> isize {
            ((bytes[0] as isize) << 56) | ((bytes[1] as isize) << 48) | ((bytes[2] as isize) << 40) | ((bytes[3] as isize) << 32) | ((bytes[4] as isize) << 24) | ((bytes[5] as isize) << 16) | ((bytes[6] as isize) << 8) | ((bytes[7] as isize) << 0)
        }

        pub const fn from_ne_bytes(bytes: [u8; 8]) -> isize {
            isize::from_le_bytes(bytes)
        }
    }

    impl u8 {
        pub const fn is_ascii(&self) -> bool {
            *self < 128
        }

        pub const fn is_ascii_digit(&self) -> bool {
            matches!(*self, b'0'..=b'9')
        }

        pub const fn is_ascii_alphabetic(&self) -> bool {
            matches!(*self, b'a'..=b'z' | b'A'..=b'Z')
        }

        pub const fn is_ascii_alphanumeric(&self) -> bool {
            matches!(*self, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9')
        }

        pub const fn is_ascii_uppercase(&self) -> bool {
            matches!(*self, b'A'..=b'Z')
        }

        pub const fn is_ascii_lowercase(&self) -> bool {
            matches!(*self, b'a'..=b'z')
        }

        pub const fn is_ascii_whitespace(&self) -> bool {
            matches!(*self, 9 | 10 | 12 | 13 | 32)
        }

        pub const fn to_ascii_uppercase(&self) -> u8 {
            if self.is_ascii_lowercase() { *self - 32 } else { *self }
        }

        pub const fn to_ascii_lowercase(&self) -> u8 {
            if self.is_ascii_uppercase() { *self + 32 } else { *self }
        }
    }

    #[each(f32 u32, f64 u64)]
    impl Each {
        pub const INFINITY: Each = 1.0 / 0.0;
        pub const NEG_INFINITY: Each = -1.0 / 0.0;
        pub const NAN: Each = 0.0 / 0.0;

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn sqrt(self) -> Each {
            intrinsics::float_function("sqrt", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn cbrt(self) -> Each {
            intrinsics::float_function("cbrt", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn floor(self) -> Each {
            intrinsics::float_function("floor", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn ceil(self) -> Each {
            intrinsics::float_function("ceil", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn round(self) -> Each {
            intrinsics::float_function("round", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn trunc(self) -> Each {
            intrinsics::float_function("trunc", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn abs(self) -> Each {
            intrinsics::float_function("abs", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn sin(self) -> Each {
            intrinsics::float_function("sin", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn cos(self) -> Each {
            intrinsics::float_function("cos", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn tan(self) -> Each {
            intrinsics::float_function("tan", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn asin(self) -> Each {
            intrinsics::float_function("asin", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn acos(self) -> Each {
            intrinsics::float_function("acos", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn atan(self) -> Each {
            intrinsics::float_function("atan", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn sinh(self) -> Each {
            intrinsics::float_function("sinh", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn cosh(self) -> Each {
            intrinsics::float_function("cosh", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn tanh(self) -> Each {
            intrinsics::float_function("tanh", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn exp(self) -> Each {
            intrinsics::float_function("exp", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn ln(self) -> Each {
            intrinsics::float_function("ln", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn log10(self) -> Each {
            intrinsics::float_function("log10", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn log2(self) -> Each {
            intrinsics::float_function("log2", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn exp2(self) -> Each {
            intrinsics::float_function("exp2", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn signum(self) -> Each {
            intrinsics::float_function("signum", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn fract(self) -> Each {
            intrinsics::float_function("fract", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn round_ties_even(self) -> Each {
            intrinsics::float_function("round_ties_even", self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn powf(self, n: Each) -> Each {
            intrinsics::float_function2("powf", self, n)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn atan2(self, other: Each) -> Each {
            intrinsics::float_function2("atan2", self, other)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn hypot(self, other: Each) -> Each {
            intrinsics::float_function2("hypot", self, other)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn min(self, other: Each) -> Each {
            intrinsics::float_function2("min", self, other)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn max(self, other: Each) -> Each {
            intrinsics::float_function2("max", self, other)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn copysign(self, sign: Each) -> Each {
            intrinsics::float_function2("copysign", self, sign)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn rem_euclid(self, rhs: Each) -> Each {
            intrinsics::float_function2("rem_euclid", self, rhs)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn div_euclid(self, rhs: Each) -> Each {
            intrinsics::float_function2("div_euclid", self, rhs)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn log(self, base: Each) -> Each {
            intrinsics::float_function2("log", self, base)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn mul_add(self, a: Each, b: Each) -> Each {
            intrinsics::float_function3("mul_add", self, a, b)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn powi(self, n: i32) -> Each {
            intrinsics::float_function2("powf", self, n as Each)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn recip(self) -> Each {
            1.0 / self
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn to_degrees(self) -> Each {
            self * (180.0 / 3.14159265358979323846264338327950288)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn to_radians(self) -> Each {
            self * (3.14159265358979323846264338327950288 / 180.0)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn sin_cos(self) -> (Each, Each) {
            (self.sin(), self.cos())
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn exp_m1(self) -> Each {
            self.exp() - 1.0
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn ln_1p(self) -> Each {
            (self + 1.0).ln()
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn is_nan(self) -> bool {
            self != self
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn is_infinite(self) -> bool {
            self == Each::INFINITY || self == Each::NEG_INFINITY
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn is_finite(self) -> bool {
            self - self == 0.0
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn is_sign_negative(self) -> bool {
            self.copysign(1.0) != self || (self == 0.0 && 1.0 / self < 0.0)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn is_sign_positive(self) -> bool {
            !self.is_sign_negative()
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn clamp(self, min: Each, max: Each) -> Each {
            assert!(min <= max);
            if self < min {
                min
            } else if self > max {
                max
            } else {
                self
            }
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn total_cmp(&self, other: &Each) -> Ordering {
            match self.partial_cmp(other) {
                Some(Ordering::Equal) if *self == 0.0 => (1.0 / *self).partial_cmp(&(1.0 / *other)).unwrap(),
                Some(order) => order,
                None => self.is_nan().cmp(&other.is_nan()),
            }
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn to_bits(self) -> With {
            intrinsics::float_to_bits(self)
        }

        #[must_use = "method returns a new number and does not mutate the original value"]
        pub fn from_bits(v: With) -> Each {
            intrinsics::float_from_bits(v)
        }
    }

    impl f64 {
        pub const MAX: f64 = 1.7976931348623157e308;
        pub const MIN: f64 = -1.7976931348623157e308;
        pub const MIN_POSITIVE: f64 = 2.2250738585072014e-308;
        pub const EPSILON: f64 = 2.2204460492503131e-16;
        pub const DIGITS: u32 = 15;
    }

    impl f32 {
        pub const MAX: f32 = 3.40282347e38;
        pub const MIN: f32 = -3.40282347e38;
        pub const MIN_POSITIVE: f32 = 1.17549435e-38;
        pub const EPSILON: f32 = 1.19209290e-7;
        pub const DIGITS: u32 = 6;
    }

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct NonZero<T> {
        value: T,
    }

    impl<T: Copy + Default + PartialEq> NonZero<T> {
        pub fn new(n: T) -> Option<NonZero<T>> {
            if n == T::default() { None } else { Some(NonZero { value: n }) }
        }

        pub unsafe fn new_unchecked(n: T) -> NonZero<T> {
            NonZero { value: n }
        }

        pub fn get(self) -> T {
            self.value
        }
    }

    impl<T: fmt::Debug> fmt::Debug for NonZero<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.value.fmt(f)
        }
    }

    impl<T: fmt::Display> fmt::Display for NonZero<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.value.fmt(f)
        }
    }

    pub type NonZeroU8 = NonZero<u8>;
    pub type NonZeroU16 = NonZero<u16>;
    pub type NonZeroU32 = NonZero<u32>;
    pub type NonZeroU64 = NonZero<u64>;
    pub type NonZeroUsize = NonZero<usize>;
    pub type NonZeroI32 = NonZero<i32>;
    pub type NonZeroI64 = NonZero<i64>;

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
    pub struct Wrapping<T>(pub T);

    impl<T: fmt::Debug> fmt::Debug for Wrapping<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt(f)
        }
    }

    impl<T: fmt::Display> fmt::Display for Wrapping<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt(f)
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Add for Wrapping<Each> {
        type Output = Wrapping<Each>;

        fn add(self, rhs: Wrapping<Each>) -> Wrapping<Each> {
            Wrapping(intrinsics::wrapping_add(self.0, rhs.0))
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl AddAssign for Wrapping<Each> {
        fn add_assign(&mut self, rhs: Wrapping<Each>) {
            self.0 = intrinsics::wrapping_add(self.0, rhs.0);
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Sub for Wrapping<Each> {
        type Output = Wrapping<Each>;

        fn sub(self, rhs: Wrapping<Each>) -> Wrapping<Each> {
            Wrapping(intrinsics::wrapping_sub(self.0, rhs.0))
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl SubAssign for Wrapping<Each> {
        fn sub_assign(&mut self, rhs: Wrapping<Each>) {
            self.0 = intrinsics::wrapping_sub(self.0, rhs.0);
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Mul for Wrapping<Each> {
        type Output = Wrapping<Each>;

        fn mul(self, rhs: Wrapping<Each>) -> Wrapping<Each> {
            Wrapping(intrinsics::wrapping_mul(self.0, rhs.0))
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl MulAssign for Wrapping<Each> {
        fn mul_assign(&mut self, rhs: Wrapping<Each>) {
            self.0 = intrinsics::wrapping_mul(self.0, rhs.0);
        }
    }
}

// The old modules of constants.
pub mod i8 {
    pub const MIN: i8 = i8::MIN;
    pub const MAX: i8 = i8::MAX;
}
pub mod i16 {
    pub const MIN: i16 = i16::MIN;
    pub const MAX: i16 = i16::MAX;
}
pub mod i32 {
    pub const MIN: i32 = i32::MIN;
    pub const MAX: i32 = i32::MAX;
}
pub mod i64 {
    pub const MIN: i64 = i64::MIN;
    pub const MAX: i64 = i64::MAX;
}
pub mod i128 {
    pub const MIN: i128 = i128::MIN;
    pub const MAX: i128 = i128::MAX;
}
pub mod isize {
    pub const MIN: isize = isize::MIN;
    pub const MAX: isize = isize::MAX;
}
pub mod u8 {
    pub const MIN: u8 = u8::MIN;
    pub const MAX: u8 = u8::MAX;
}
pub mod u16 {
    pub const MIN: u16 = u16::MIN;
    pub const MAX: u16 = u16::MAX;
}
pub mod u32 {
    pub const MIN: u32 = u32::MIN;
    pub const MAX: u32 = u32::MAX;
}
pub mod u64 {
    pub const MIN: u64 = u64::MIN;
    pub const MAX: u64 = u64::MAX;
}
pub mod u128 {
    pub const MIN: u128 = u128::MIN;
    pub const MAX: u128 = u128::MAX;
}
pub mod usize {
    pub const MIN: usize = usize::MIN;
    pub const MAX: usize = usize::MAX;
}

pub mod f64 {
    pub const INFINITY: f64 = f64::INFINITY;
    pub const NEG_INFINITY: f64 = f64::NEG_INFINITY;
    pub const NAN: f64 = f64::NAN;
    pub const EPSILON: f64 = f64::EPSILON;
    pub const MAX: f64 = f64::MAX;
    pub const MIN: f64 = f64::MIN;

    pub mod consts {
        pub const PI: f64 = 3.14159265358979323846264338327950288;
        pub const TAU: f64 = 6.28318530717958647692528676655900577;
        pub const E: f64 = 2.71828182845904523536028747135266250;
        pub const SQRT_2: f64 = 1.41421356237309504880168872420969808;
        pub const LN_2: f64 = 0.693147180559945309417232121458176568;
        pub const LN_10: f64 = 2.30258509299404568401799145468436421;
        pub const LOG2_E: f64 = 1.44269504088896340735992468100189214;
        pub const LOG10_E: f64 = 0.434294481903251827651128918916605082;
        pub const FRAC_PI_2: f64 = 1.57079632679489661923132169163975144;
        pub const FRAC_PI_3: f64 = 1.04719755119659774615421446109316763;
        pub const FRAC_PI_4: f64 = 0.785398163397448309615660845819875721;
        pub const FRAC_PI_6: f64 = 0.52359877559829887307710723054658381;
        pub const FRAC_PI_8: f64 = 0.39269908169872415480783042290993786;
        pub const FRAC_1_PI: f64 = 0.318309886183790671537767526745028724;
        pub const FRAC_1_SQRT_2: f64 = 0.707106781186547524400844362104849039;
    }
}

pub mod f32 {
    pub const INFINITY: f32 = f32::INFINITY;
    pub const NEG_INFINITY: f32 = f32::NEG_INFINITY;
    pub const NAN: f32 = f32::NAN;
    pub const EPSILON: f32 = f32::EPSILON;
    pub const MAX: f32 = f32::MAX;
    pub const MIN: f32 = f32::MIN;

    pub mod consts {
        pub const PI: f32 = 3.14159265358979323846264338327950288;
        pub const TAU: f32 = 6.28318530717958647692528676655900577;
        pub const E: f32 = 2.71828182845904523536028747135266250;
        pub const SQRT_2: f32 = 1.41421356237309504880168872420969808;
        pub const LN_2: f32 = 0.693147180559945309417232121458176568;
        pub const LN_10: f32 = 2.30258509299404568401799145468436421;
        pub const LOG2_E: f32 = 1.44269504088896340735992468100189214;
        pub const LOG10_E: f32 = 0.434294481903251827651128918916605082;
        pub const FRAC_PI_2: f32 = 1.57079632679489661923132169163975144;
        pub const FRAC_PI_3: f32 = 1.04719755119659774615421446109316763;
        pub const FRAC_PI_4: f32 = 0.785398163397448309615660845819875721;
        pub const FRAC_PI_6: f32 = 0.52359877559829887307710723054658381;
        pub const FRAC_PI_8: f32 = 0.39269908169872415480783042290993786;
        pub const FRAC_1_PI: f32 = 0.318309886183790671537767526745028724;
        pub const FRAC_1_SQRT_2: f32 = 0.707106781186547524400844362104849039;
    }
}
