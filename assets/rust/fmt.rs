// Formatting. A Formatter collects a text; what `format_args!` makes of it is the finished text.

pub mod fmt {
    use crate::intrinsics;
    use crate::marker::PhantomData;

    pub type Result = crate::result::Result<(), Error>;

    #[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Error;

    impl Display for Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.pad("an error occurred when formatting an argument")
        }
    }

    impl crate::error::Error for Error {}

    #[lang = "format_arguments"]
    #[derive(Copy, Clone)]
    pub struct Arguments<'a> {
        pub(crate) text: &'static str,
        /// Whether there are no arguments in it.
        pub(crate) plain: bool,
        marker: PhantomData<&'a ()>,
    }

    impl<'a> Arguments<'a> {
        pub(crate) fn to_text(&self) -> &'static str {
            self.text
        }

        pub fn as_str(&self) -> Option<&'static str> {
            if self.plain { Some(self.text) } else { None }
        }
    }

    impl Display for Arguments<'_> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.write_str(self.text)
        }
    }

    impl Debug for Arguments<'_> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.write_str(self.text)
        }
    }

    pub enum Alignment {
        Left,
        Right,
        Center,
    }

    #[lang = "Formatter"]
    pub struct Formatter<'a> {
        text: &'static str,
        fill: char,
        align: char,
        sign: bool,
        alternate: bool,
        zero: bool,
        width: isize,
        precision: isize,
        /// `x` or `X` where whole numbers are to be shown so by their `Debug`, else a blank.
        hex: char,
        plain: bool,
        marker: PhantomData<&'a mut ()>,
    }

    #[lang = "format_new"]
    fn format_new() -> Formatter<'static> {
        Formatter {
            text: "",
            fill: ' ',
            align: ' ',
            sign: false,
            alternate: false,
            zero: false,
            width: -1,
            precision: -1,
            hex: ' ',
            plain: true,
            marker: PhantomData,
        }
    }

    #[lang = "format_plain"]
    fn format_plain(f: &mut Formatter<'_>, text: &str) {
        f.text = intrinsics::str_concat(f.text, text);
    }

    #[lang = "format_spec"]
    fn format_spec(
        f: &mut Formatter<'_>,
        fill: char,
        align: char,
        sign: bool,
        alternate: bool,
        zero: bool,
        width: isize,
        precision: isize,
        hex: char,
    ) {
        f.fill = fill;
        f.align = align;
        f.sign = sign;
        f.alternate = alternate;
        f.zero = zero;
        f.width = width;
        f.precision = precision;
        f.hex = hex;
        f.plain = false;
    }

    /// A text that is finished already.
    pub(crate) fn finished(text: &'static str) -> Arguments<'static> {
        Arguments { text, plain: false, marker: PhantomData }
    }

    #[lang = "format_end"]
    fn format_end(f: &Formatter<'_>) -> Arguments<'static> {
        Arguments { text: f.text, plain: f.plain, marker: PhantomData }
    }

    /// `format!`.
    #[lang = "format"]
    #[must_use]
    pub fn format(args: Arguments<'_>) -> String {
        String { text: args.text }
    }

    /// What `dbg!` writes of a value.
    pub fn dbg_shown<T: Debug + ?Sized>(text: &'static str, value: &T) {
        let shown = format!("[{}] {} = {:#?}\n", intrinsics::caller_location(), text, value);
        intrinsics::print(shown.text, true);
    }

    pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result {
        output.write_str(args.text)
    }

    impl<'a> Formatter<'a> {
        /// A new one with the same wishes.
        fn fresh(&self) -> Formatter<'static> {
            Formatter {
                text: "",
                fill: self.fill,
                align: self.align,
                sign: self.sign,
                alternate: self.alternate,
                zero: self.zero,
                width: self.width,
                precision: self.precision,
                hex: self.hex,
                plain: false,
                marker: PhantomData,
            }
        }

        /// What a value is shown as with the same wishes, further lines indented.
        fn indented(&self, value: &dyn Debug) -> &'static str {
            let mut inner = self.fresh();
            let _ = value.fmt(&mut inner);
            intrinsics::str_replace(inner.text, "\n", "\n    ")
        }

        pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {
            let mut front = "";
            if !is_nonnegative {
                front = "-";
            } else if self.sign {
                front = "+";
            }
            if self.alternate {
                front = intrinsics::str_concat(front, prefix);
            }
            self.padded(front, buf)
        }

        fn padded(&mut self, front: &str, digits: &str) -> Result {
            let length = intrinsics::str_length(front) + intrinsics::str_length(digits);
            let mut text = intrinsics::str_concat(front, digits);
            if self.width >= 0 && length < (self.width as usize) {
                if self.zero {
                    let zeros = intrinsics::str_repeat("0", (self.width as usize) - length);
                    text = intrinsics::str_concat(intrinsics::str_concat(front, zeros), digits);
                } else {
                    let align = if self.align == ' ' { '>' } else { self.align };
                    text = intrinsics::pad(text, self.width as usize, self.fill, align);
                }
            }
            self.text = intrinsics::str_concat(self.text, text);
            Ok(())
        }

        /// A number in decimal, perhaps with a minus.
        fn number(&mut self, text: &'static str) -> Result {
            if self.width < 0 && !self.sign {
                self.text = intrinsics::str_concat(self.text, text);
                return Ok(());
            }
            let negative = intrinsics::str_byte(text, 0) == 45;
            if negative {
                let digits = intrinsics::str_between(text, 1, intrinsics::str_length(text));
                self.padded("-", digits)
            } else {
                self.padded(if self.sign { "+" } else { "" }, text)
            }
        }

        pub fn pad(&mut self, s: &str) -> Result {
            let mut text = intrinsics::str_static(s);
            if self.precision >= 0 {
                let mut end = 0;
                let mut count = 0;
                while count < self.precision && end < intrinsics::str_length(text) {
                    end += intrinsics::char_length(intrinsics::str_char(text, end));
                    count += 1;
                }
                text = intrinsics::str_between(text, 0, end);
            }
            if self.width >= 0 {
                let align = if self.align == ' ' { '<' } else { self.align };
                text = intrinsics::pad(text, self.width as usize, self.fill, align);
            }
            self.text = intrinsics::str_concat(self.text, text);
            Ok(())
        }

        pub fn write_str(&mut self, data: &str) -> Result {
            self.text = intrinsics::str_concat(self.text, data);
            Ok(())
        }

        pub fn write_char(&mut self, c: char) -> Result {
            self.text = intrinsics::str_concat(self.text, intrinsics::str_of_char(c));
            Ok(())
        }

        pub fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
            self.text = intrinsics::str_concat(self.text, args.text);
            Ok(())
        }

        pub fn fill(&self) -> char {
            self.fill
        }

        pub fn align(&self) -> Option<Alignment> {
            match self.align {
                '<' => Some(Alignment::Left),
                '>' => Some(Alignment::Right),
                '^' => Some(Alignment::Center),
                _ => None,
            }
        }

        pub fn width(&self) -> Option<usize> {
            if self.width < 0 { None } else { Some(self.width as usize) }
        }

        pub fn precision(&self) -> Option<usize> {
            if self.precision < 0 { None } else { Some(self.precision as usize) }
        }

        pub fn sign_plus(&self) -> bool {
            self.sign
        }

        pub fn alternate(&self) -> bool {
            self.alternate
        }

        pub fn sign_aware_zero_pad(&self) -> bool {
            self.zero
        }

        pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {
            let _ = self.write_str(name);
            DebugStruct { fmt: self, fields: false }
        }

        pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {
            let _ = self.write_str(name);
            DebugTuple { fmt: self, fields: 0, unnamed: name.is_empty() }
        }

        pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {
            let _ = self.write_str("[");
            DebugList { fmt: self, fields: false }
        }

        pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {
            let _ = self.write_str("{");
            DebugSet { fmt: self, fields: false }
        }

        pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {
            let _ = self.write_str("{");
            DebugMap { fmt: self, fields: false }
        }
    }

    /// An element of something with elements, behind those before it.
    fn element(f: &mut Formatter<'_>, first: bool, value: &dyn Debug) -> Result {
        if f.alternate {
            if first {
                f.write_str("\n")?;
            }
            f.write_str("    ")?;
            f.write_str(f.indented(value))?;
            f.write_str(",\n")
        } else {
            if !first {
                f.write_str(", ")?;
            }
            value.fmt(f)
        }
    }

    #[must_use = "must eventually call `finish()` on Debug builders"]
    pub struct DebugStruct<'a, 'b: 'a> {
        fmt: &'a mut Formatter<'b>,
        fields: bool,
    }

    impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self {
            let first = !self.fields;
            self.fields = true;
            if self.fmt.alternate {
                if first {
                    let _ = self.fmt.write_str(" {\n");
                }
                let text = self.fmt.indented(value);
                let _ = self.fmt.write_str("    ");
                let _ = self.fmt.write_str(name);
                let _ = self.fmt.write_str(": ");
                let _ = self.fmt.write_str(text);
                let _ = self.fmt.write_str(",\n");
            } else {
                let _ = self.fmt.write_str(if first { " { " } else { ", " });
                let _ = self.fmt.write_str(name);
                let _ = self.fmt.write_str(": ");
                let _ = value.fmt(self.fmt);
            }
            self
        }

        pub fn finish_non_exhaustive(&mut self) -> Result {
            if !self.fields {
                self.fmt.write_str(" { .. }")
            } else if self.fmt.alternate {
                self.fmt.write_str("    ..\n}")
            } else {
                self.fmt.write_str(", .. }")
            }
        }

        pub fn finish(&mut self) -> Result {
            if !self.fields {
                Ok(())
            } else if self.fmt.alternate {
                self.fmt.write_str("}")
            } else {
                self.fmt.write_str(" }")
            }
        }
    }

    #[must_use = "must eventually call `finish()` on Debug builders"]
    pub struct DebugTuple<'a, 'b: 'a> {
        fmt: &'a mut Formatter<'b>,
        fields: usize,
        unnamed: bool,
    }

    impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
        pub fn field(&mut self, value: &dyn Debug) -> &mut Self {
            if self.fields == 0 {
                let _ = self.fmt.write_str("(");
            }
            let _ = element(self.fmt, self.fields == 0, value);
            self.fields += 1;
            self
        }

        pub fn finish(&mut self) -> Result {
            if self.fields == 0 {
                return Ok(());
            }
            if self.fields == 1 && self.unnamed && !self.fmt.alternate {
                self.fmt.write_str(",")?;
            }
            self.fmt.write_str(")")
        }
    }

    #[must_use = "must eventually call `finish()` on Debug builders"]
    pub struct DebugList<'a, 'b: 'a> {
        fmt: &'a mut Formatter<'b>,
        fields: bool,
    }

    impl<'a, 'b: 'a> DebugList<'a, 'b> {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {
            let _ = element(self.fmt, !self.fields, entry);
            self.fields = true;
            self
        }

        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {
            for one in entries {
                self.entry(&one);
            }
            self
        }

        pub fn finish(&mut self) -> Result {
            self.fmt.write_str("]")
        }
    }

    #[must_use = "must eventually call `finish()` on Debug builders"]
    pub struct DebugSet<'a, 'b: 'a> {
        fmt: &'a mut Formatter<'b>,
        fields: bool,
    }

    impl<'a, 'b: 'a> DebugSet<'a, 'b> {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {
            let _ = element(self.fmt, !self.fields, entry);
            self.fields = true;
            self
        }

        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {
            for one in entries {
                self.entry(&one);
            }
            self
        }

        pub fn finish(&mut self) -> Result {
            self.fmt.write_str("}")
        }
    }

    #[must_use = "must eventually call `finish()` on Debug builders"]
    pub struct DebugMap<'a, 'b: 'a> {
        fmt: &'a mut Formatter<'b>,
        fields: bool,
    }

    impl<'a, 'b: 'a> DebugMap<'a, 'b> {
        pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self {
            let first = !self.fields;
            self.fields = true;
            if self.fmt.alternate {
                if first {
                    let _ = self.fmt.write_str("\n");
                }
                let key_text = self.fmt.indented(key);
                let value_text = self.fmt.indented(value);
                let _ = self.fmt.write_str("    ");
                let _ = self.fmt.write_str(key_text);
                let _ = self.fmt.write_str(": ");
                let _ = self.fmt.write_str(value_text);
                let _ = self.fmt.write_str(",\n");
            } else {
                if !first {
                    let _ = self.fmt.write_str(", ");
                }
                let _ = key.fmt(self.fmt);
                let _ = self.fmt.write_str(": ");
                let _ = value.fmt(self.fmt);
            }
            self
        }

        pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {
            for (key, value) in entries {
                self.entry(&key, &value);
            }
            self
        }

        pub fn finish(&mut self) -> Result {
            self.fmt.write_str("}")
        }
    }

    // ---- the traits

    pub trait Write {
        fn write_str(&mut self, s: &str) -> Result;

        fn write_char(&mut self, c: char) -> Result {
            self.write_str(intrinsics::str_of_char(c))
        }

        fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
            self.write_str(args.text)
        }
    }

    impl Write for Formatter<'_> {
        fn write_str(&mut self, s: &str) -> Result {
            self.text = intrinsics::str_concat(self.text, s);
            Ok(())
        }
    }

    impl<W: Write + ?Sized> Write for &mut W {
        fn write_str(&mut self, s: &str) -> Result {
            (**self).write_str(s)
        }
    }

    #[lang = "Display"]
    pub trait Display {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }

    #[lang = "Debug"]
    pub trait Debug {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }

    #[lang = "LowerHex"]
    pub trait LowerHex {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }

    #[lang = "UpperHex"]
    pub trait UpperHex {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }

    #[lang = "Octal"]
    pub trait Octal {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }

    #[lang = "Binary"]
    pub trait Binary {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }

    #[lang = "LowerExp"]
    pub trait LowerExp {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }

    #[lang = "UpperExp"]
    pub trait UpperExp {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }

    #[lang = "Pointer"]
    pub trait Pointer {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }

    #[each(Display, Debug, LowerHex, UpperHex, Octal, Binary, LowerExp, UpperExp)]
    impl<T: ?Sized + Each> Each for &T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            Each::fmt(&**self, f)
        }
    }

    #[each(Display, Debug, LowerHex, UpperHex, Octal, Binary, LowerExp, UpperExp)]
    impl<T: ?Sized + Each> Each for &mut T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            Each::fmt(&**self, f)
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Display for Each {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.number(intrinsics::show_int(*self))
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Debug for Each {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            match f.hex {
                'x' => f.pad_integral(true, "0x", intrinsics::show_radix(*self, 16, false)),
                'X' => f.pad_integral(true, "0x", intrinsics::show_radix(*self, 16, true)),
                _ => f.number(intrinsics::show_int(*self)),
            }
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl LowerHex for Each {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.pad_integral(true, "0x", intrinsics::show_radix(*self, 16, false))
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl UpperHex for Each {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.pad_integral(true, "0x", intrinsics::show_radix(*self, 16, true))
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Octal for Each {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.pad_integral(true, "0o", intrinsics::show_radix(*self, 8, false))
        }
    }

    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Binary for Each {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.pad_integral(true, "0b", intrinsics::show_radix(*self, 2, false))
        }
    }

    #[each(f32, f64)]
    impl Display for Each {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.number(intrinsics::show_float(*self, f.precision, false))
        }
    }

    #[each(f32, f64)]
    impl Debug for Each {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.number(intrinsics::show_float(*self, f.precision, true))
        }
    }

    #[each(f32, f64)]
    impl LowerExp for Each {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.number(intrinsics::show_exponent(*self, f.precision, false))
        }
    }

    #[each(f32, f64)]
    impl UpperExp for Each {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.number(intrinsics::show_exponent(*self, f.precision, true))
        }
    }

    impl Display for bool {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.pad(if *self { "true" } else { "false" })
        }
    }

    impl Debug for bool {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.pad(if *self { "true" } else { "false" })
        }
    }

    impl Display for str {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.pad(self)
        }
    }

    impl Debug for str {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.write_str(intrinsics::show_str_debug(self))
        }
    }

    impl Display for char {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.pad(intrinsics::str_of_char(*self))
        }
    }

    impl Debug for char {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.write_str(intrinsics::show_char_debug(*self))
        }
    }

    impl Debug for () {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.pad("()")
        }
    }

    impl Debug for ! {
        fn fmt(&self, _f: &mut Formatter<'_>) -> Result {
            *self
        }
    }

    impl Display for ! {
        fn fmt(&self, _f: &mut Formatter<'_>) -> Result {
            *self
        }
    }

    impl<T: Debug> Debug for [T] {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.debug_list().entries(self.iter()).finish()
        }
    }

    impl<T: Debug, const N: usize> Debug for [T; N] {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.debug_list().entries(self.iter()).finish()
        }
    }

    impl<A: Debug> Debug for (A,) {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.debug_tuple("").field(&self.0).finish()
        }
    }

    impl<A: Debug, B: Debug> Debug for (A, B) {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.debug_tuple("").field(&self.0).field(&self.1).finish()
        }
    }

    impl<A: Debug, B: Debug, C: Debug> Debug for (A, B, C) {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.debug_tuple("").field(&self.0).field(&self.1).field(&self.2).finish()
        }
    }

    impl<A: Debug, B: Debug, C: Debug, D: Debug> Debug for (A, B, C, D) {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.debug_tuple("").field(&self.0).field(&self.1).field(&self.2).field(&self.3).finish()
        }
    }

    impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug> Debug for (A, B, C, D, E) {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.debug_tuple("").field(&self.0).field(&self.1).field(&self.2).field(&self.3).field(&self.4).finish()
        }
    }

    fn place<T: ?Sized>(pointer: *const T, f: &mut Formatter<'_>) -> Result {
        let digits = intrinsics::show_radix(intrinsics::address(pointer), 16, false);
        f.padded("0x", digits)
    }

    #[each(Debug, Pointer)]
    impl<T: ?Sized> Each for *const T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            place(*self, f)
        }
    }

    #[each(Debug, Pointer)]
    impl<T: ?Sized> Each for *mut T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            place(*self as *const T, f)
        }
    }

    impl<T: ?Sized> Pointer for &T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            place(*self as *const T, f)
        }
    }

    impl<T: ?Sized> Pointer for &mut T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            place(&**self as *const T, f)
        }
    }
}
