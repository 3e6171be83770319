// Texts and characters. A `&str` is a text of the machine, which never changes; a `String` keeps one.

pub mod string {
    use crate::intrinsics;
    use crate::fmt;
    use crate::cmp::Ordering;
    use crate::hash::Hash;
    use crate::ops::*;

    #[lang = "String"]
    #[at = "alloc/src/string.rs:360:11"]
    pub struct String {
        pub(crate) text: &'static str,
    }

    pub trait ToString {
        fn to_string(&self) -> String;
    }

    impl<T: fmt::Display + ?Sized> ToString for T {
        fn to_string(&self) -> String {
            format!("{}", self)
        }
    }

    /// The same text, whoever owned it.
    pub(crate) fn of(text: &str) -> String {
        String { text: intrinsics::str_static(text) }
    }

    impl String {
        pub const fn new() -> String {
            String { text: "" }
        }

        pub fn with_capacity(_capacity: usize) -> String {
            String { text: "" }
        }

        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {
            let valid = intrinsics::utf8_valid_up_to(vec.as_slice());
            if valid == vec.len() {
                Ok(String { text: intrinsics::str_of_bytes(vec.as_slice()) })
            } else {
                Err(FromUtf8Error { bytes: vec, valid })
            }
        }

        pub fn from_utf8_lossy(bytes: &[u8]) -> crate::borrow::Cow<'_, str> {
            crate::borrow::Cow::Owned(String { text: intrinsics::str_of_bytes(bytes) })
        }

        pub fn into_bytes(self) -> Vec<u8> {
            self.as_bytes().to_vec()
        }

        pub const fn as_str(&self) -> &str {
            self.text
        }

        pub fn push_str(&mut self, string: &str) {
            intrinsics::enter(self, "add to");
            self.text = intrinsics::str_concat(self.text, string);
        }

        pub fn push(&mut self, ch: char) {
            intrinsics::enter(self, "add to");
            self.text = intrinsics::str_concat(self.text, intrinsics::str_of_char(ch));
        }

        pub fn pop(&mut self) -> Option<char> {
            intrinsics::enter(self, "take the last of");
            let text = self.text;
            if text.is_empty() {
                return None;
            }
            let at = intrinsics::str_before(text, text.len());
            self.text = intrinsics::str_between(text, 0, at);
            Some(intrinsics::str_char(text, at))
        }

        pub fn capacity(&self) -> usize {
            self.text.len()
        }

        pub fn reserve(&mut self, _additional: usize) {}

        pub fn shrink_to_fit(&mut self) {}

        pub fn truncate(&mut self, new_len: usize) {
            intrinsics::enter(self, "shorten");
            if new_len < self.text.len() {
                self.text = &self.text[..new_len];
            }
        }

        pub fn remove(&mut self, idx: usize) -> char {
            intrinsics::enter(self, "take from");
            let text = self.text;
            if idx >= text.len() {
                panic!("cannot remove a char from the end of a string");
            }
            let c = intrinsics::str_char(text, idx);
            self.text = intrinsics::str_concat(&text[..idx], &text[idx + intrinsics::char_length(c)..]);
            c
        }

        pub fn retain<F: FnMut(char) -> bool>(&mut self, mut f: F) {
            let mut kept = "";
            for c in self.text.chars() {
                if f(c) {
                    kept = intrinsics::str_concat(kept, intrinsics::str_of_char(c));
                }
            }
            self.text = kept;
        }

        pub fn insert(&mut self, idx: usize, ch: char) {
            self.insert_str(idx, intrinsics::str_of_char(ch));
        }

        pub fn insert_str(&mut self, idx: usize, string: &str) {
            intrinsics::enter(self, "add to");
            let text = self.text;
            self.text = intrinsics::str_concat(intrinsics::str_concat(&text[..idx], string), &text[idx..]);
        }

        #[must_use]
        pub fn len(&self) -> usize {
            intrinsics::str_length(self.text)
        }

        pub fn is_empty(&self) -> bool {
            intrinsics::str_length(self.text) == 0
        }

        pub fn split_off(&mut self, at: usize) -> String {
            intrinsics::enter(self, "split");
            let text = self.text;
            self.text = &text[..at];
            of(&text[at..])
        }

        pub fn clear(&mut self) {
            self.text = "";
        }

        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> crate::vec::IntoIter<char> {
            let text = self.text;
            let range = between(range, text.len());
            self.text = intrinsics::str_concat(&text[..range.start], &text[range.end..]);
            let taken: Vec<char> = text[range].chars().collect();
            taken.into_iter()
        }

        pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {
            let text = self.text;
            let range = between(range, text.len());
            let front = intrinsics::str_concat(&text[..range.start], replace_with);
            self.text = intrinsics::str_concat(front, &text[range.end..]);
        }

        pub fn into_boxed_str(self) -> Box<str> {
            Box::from(self.text)
        }

        pub fn leak<'a>(self) -> &'a mut str {
            Box::leak(self.into_boxed_str())
        }
    }

    impl Deref for String {
        type Target = str;

        fn deref(&self) -> &str {
            self.text
        }
    }

    impl Clone for String {
        fn clone(&self) -> String {
            String { text: self.text }
        }
    }

    impl Default for String {
        fn default() -> String {
            String { text: "" }
        }
    }

    impl fmt::Debug for String {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Debug::fmt(self.text, f)
        }
    }

    impl fmt::Display for String {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.pad(self.text)
        }
    }

    impl fmt::Write for String {
        fn write_str(&mut self, s: &str) -> fmt::Result {
            self.push_str(s);
            Ok(())
        }
    }

    impl PartialEq for String {
        fn eq(&self, other: &String) -> bool {
            intrinsics::str_compare(self.text, other.text) == 0
        }
    }

    impl PartialEq<str> for String {
        fn eq(&self, other: &str) -> bool {
            intrinsics::str_compare(self.text, other) == 0
        }
    }

    impl PartialEq<&str> for String {
        fn eq(&self, other: &&str) -> bool {
            intrinsics::str_compare(self.text, *other) == 0
        }
    }

    impl PartialEq<String> for str {
        fn eq(&self, other: &String) -> bool {
            intrinsics::str_compare(self, other.text) == 0
        }
    }

    impl PartialEq<String> for &str {
        fn eq(&self, other: &String) -> bool {
            intrinsics::str_compare(*self, other.text) == 0
        }
    }

    impl Eq for String {}

    impl PartialOrd for String {
        fn partial_cmp(&self, other: &String) -> Option<Ordering> {
            Some(crate::cmp::of_number(intrinsics::str_compare(self.text, other.text)))
        }
    }

    impl Ord for String {
        fn cmp(&self, other: &String) -> Ordering {
            crate::cmp::of_number(intrinsics::str_compare(self.text, other.text))
        }
    }

    impl crate::hash::Hash for String {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {
            self.text.hash(state);
        }
    }

    impl Add<&str> for String {
        type Output = String;

        fn add(self, other: &str) -> String {
            String { text: intrinsics::str_concat(self.text, other) }
        }
    }

    impl AddAssign<&str> for String {
        fn add_assign(&mut self, other: &str) {
            self.push_str(other);
        }
    }

    impl From<&str> for String {
        fn from(s: &str) -> String {
            of(s)
        }
    }

    impl From<&mut str> for String {
        fn from(s: &mut str) -> String {
            of(s)
        }
    }

    impl From<&String> for String {
        fn from(s: &String) -> String {
            s.clone()
        }
    }

    impl From<char> for String {
        fn from(c: char) -> String {
            String { text: intrinsics::str_of_char(c) }
        }
    }

    impl From<Box<str>> for String {
        fn from(s: Box<str>) -> String {
            of(&*s)
        }
    }

    impl<'a> From<crate::borrow::Cow<'a, str>> for String {
        fn from(s: crate::borrow::Cow<'a, str>) -> String {
            s.into_owned()
        }
    }

    impl AsRef<str> for String {
        fn as_ref(&self) -> &str {
            self.text
        }
    }

    impl AsRef<[u8]> for String {
        fn as_ref(&self) -> &[u8] {
            self.text.as_bytes()
        }
    }

    impl crate::borrow::Borrow<str> for String {
        fn borrow(&self) -> &str {
            self.text
        }
    }

    #[each(Range<usize>, RangeFrom<usize>, RangeTo<usize>, RangeInclusive<usize>, RangeToInclusive<usize>, RangeFull)]
    impl Index<Each> for String {
        type Output = str;

        fn index(&self, index: Each) -> &str {
            &self.text[index]
        }
    }

    impl crate::str::FromStr for String {
        type Err = crate::convert::Infallible;

        fn from_str(s: &str) -> Result<String, crate::convert::Infallible> {
            Ok(of(s))
        }
    }

    impl FromIterator<char> for String {
        fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String {
            let mut made = String::new();
            for c in iter {
                made.push(c);
            }
            made
        }
    }

    impl<'a> FromIterator<&'a char> for String {
        fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> String {
            let mut made = String::new();
            for c in iter {
                made.push(*c);
            }
            made
        }
    }

    impl<'a> FromIterator<&'a str> for String {
        fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> String {
            let mut made = String::new();
            for s in iter {
                made.push_str(s);
            }
            made
        }
    }

    impl FromIterator<String> for String {
        fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String {
            let mut made = String::new();
            for s in iter {
                made.push_str(s.text);
            }
            made
        }
    }

    impl Extend<char> for String {
        fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I) {
            for c in iter {
                self.push(c);
            }
        }
    }

    impl<'a> Extend<&'a str> for String {
        fn extend<I: IntoIterator<Item = &'a str>>(&mut self, iter: I) {
            for s in iter {
                self.push_str(s);
            }
        }
    }

    impl Extend<String> for String {
        fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) {
            for s in iter {
                self.push_str(s.text);
            }
        }
    }

    #[derive(Clone, PartialEq, Eq)]
    pub struct FromUtf8Error {
        bytes: Vec<u8>,
        valid: usize,
    }

    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8] {
            self.bytes.as_slice()
        }

        pub fn into_bytes(self) -> Vec<u8> {
            self.bytes
        }
    }

    impl fmt::Debug for FromUtf8Error {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("FromUtf8Error").field("bytes", &self.bytes).finish_non_exhaustive()
        }
    }

    impl fmt::Display for FromUtf8Error {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "invalid utf-8 sequence of 1 bytes from index {}", self.valid)
        }
    }

    impl crate::error::Error for FromUtf8Error {}
}

pub mod borrow {
    use crate::fmt;
    use crate::ops::Deref;

    pub trait Borrow<Borrowed: ?Sized> {
        fn borrow(&self) -> &Borrowed;
    }

    pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
        fn borrow_mut(&mut self) -> &mut Borrowed;
    }

    impl<T: ?Sized> Borrow<T> for T {
        fn borrow(&self) -> &T {
            self
        }
    }

    impl<T: ?Sized> BorrowMut<T> for T {
        fn borrow_mut(&mut self) -> &mut T {
            self
        }
    }

    impl<T: ?Sized> Borrow<T> for &T {
        fn borrow(&self) -> &T {
            &**self
        }
    }

    impl<T, const N: usize> Borrow<[T]> for [T; N] {
        fn borrow(&self) -> &[T] {
            self.as_slice()
        }
    }

    impl<T> Borrow<[T]> for Vec<T> {
        fn borrow(&self) -> &[T] {
            self.as_slice()
        }
    }

    pub trait ToOwned {
        type Owned: Borrow<Self>;

        #[must_use = "cloning is often expensive and is not expected to have side effects"]
        fn to_owned(&self) -> Self::Owned;
    }

    impl<T: Clone> ToOwned for T {
        type Owned = T;

        fn to_owned(&self) -> T {
            self.clone()
        }
    }

    impl ToOwned for str {
        type Owned = String;

        fn to_owned(&self) -> String {
            crate::string::of(self)
        }
    }

    impl<T: Clone> ToOwned for [T] {
        type Owned = Vec<T>;

        fn to_owned(&self) -> Vec<T> {
            self.to_vec()
        }
    }

    pub enum Cow<'a, B: ?Sized + ToOwned + 'a> {
        Borrowed(&'a B),
        Owned(<B as ToOwned>::Owned),
    }

    impl<'a, B: ?Sized + ToOwned> Cow<'a, B> {
        pub fn into_owned(self) -> <B as ToOwned>::Owned {
            match self {
                Cow::Borrowed(borrowed) => borrowed.to_owned(),
                Cow::Owned(owned) => owned,
            }
        }

        pub fn is_borrowed(&self) -> bool {
            matches!(*self, Cow::Borrowed(_))
        }

        pub fn is_owned(&self) -> bool {
            matches!(*self, Cow::Owned(_))
        }

        pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {
            if let Cow::Borrowed(borrowed) = *self {
                *self = Cow::Owned(borrowed.to_owned());
            }
            match *self {
                Cow::Owned(ref mut owned) => owned,
                Cow::Borrowed(_) => loop {},
            }
        }
    }

    impl<B: ?Sized + ToOwned> Deref for Cow<'_, B> {
        type Target = B;

        fn deref(&self) -> &B {
            match *self {
                Cow::Borrowed(borrowed) => borrowed,
                Cow::Owned(ref owned) => owned.borrow(),
            }
        }
    }

    impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> {
        fn clone(&self) -> Self {
            match *self {
                Cow::Borrowed(borrowed) => Cow::Borrowed(borrowed),
                Cow::Owned(ref owned) => {
                    let inner: &B = owned.borrow();
                    Cow::Owned(inner.to_owned())
                }
            }
        }
    }

    impl<B: ?Sized + ToOwned + fmt::Display> fmt::Display for Cow<'_, B> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Display::fmt(&**self, f)
        }
    }

    impl<B: ?Sized + ToOwned + fmt::Debug> fmt::Debug for Cow<'_, B> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Debug::fmt(&**self, f)
        }
    }

    impl<'a> From<&'a str> for Cow<'a, str> {
        fn from(s: &'a str) -> Cow<'a, str> {
            Cow::Borrowed(s)
        }
    }

    impl<'a> From<String> for Cow<'a, str> {
        fn from(s: String) -> Cow<'a, str> {
            Cow::Owned(s)
        }
    }

    impl PartialEq<str> for Cow<'_, str> {
        fn eq(&self, other: &str) -> bool {
            **self == *other
        }
    }

    impl PartialEq<&str> for Cow<'_, str> {
        fn eq(&self, other: &&str) -> bool {
            **self == **other
        }
    }
}

pub mod char {
    use crate::intrinsics;
    use crate::fmt;

    pub const MAX: char = '\u{10FFFF}';

    pub fn from_u32(i: u32) -> Option<char> {
        char::from_u32(i)
    }

    pub fn from_digit(num: u32, radix: u32) -> Option<char> {
        char::from_digit(num, radix)
    }

    impl char {
        pub const MAX: char = '\u{10FFFF}';

        pub const fn from_u32(i: u32) -> Option<char> {
            if i > 0x10FFFF || (i >= 0xD800 && i <= 0xDFFF) {
                None
            } else {
                Some(intrinsics::char_of_code(i))
            }
        }

        pub const fn from_digit(num: u32, radix: u32) -> Option<char> {
            if radix > 36 {
                panic!("from_digit: radix is too high (maximum 36)");
            }
            if num >= radix {
                None
            } else if num < 10 {
                Some(intrinsics::char_of_code(48 + num))
            } else {
                Some(intrinsics::char_of_code(87 + num))
            }
        }

        pub const fn to_digit(self, radix: u32) -> Option<u32> {
            let code = self as u32;
            let digit = if code >= 48 && code <= 57 {
                code - 48
            } else if code >= 97 && code <= 122 {
                code - 87
            } else if code >= 65 && code <= 90 {
                code - 55
            } else {
                99
            };
            if digit < radix { Some(digit) } else { None }
        }

        pub const fn is_digit(self, radix: u32) -> bool {
            self.to_digit(radix).is_some()
        }

        pub const fn len_utf8(self) -> usize {
            intrinsics::char_length(self)
        }

        pub fn is_alphabetic(self) -> bool {
            intrinsics::char_is(self, "alphabetic")
        }

        pub fn is_numeric(self) -> bool {
            intrinsics::char_is(self, "numeric")
        }

        pub fn is_alphanumeric(self) -> bool {
            intrinsics::char_is(self, "alphanumeric")
        }

        pub fn is_whitespace(self) -> bool {
            intrinsics::char_is(self, "whitespace")
        }

        pub fn is_uppercase(self) -> bool {
            intrinsics::char_is(self, "uppercase")
        }

        pub fn is_lowercase(self) -> bool {
            intrinsics::char_is(self, "lowercase")
        }

        pub fn is_control(self) -> bool {
            intrinsics::char_is(self, "control")
        }

        pub const fn is_ascii(&self) -> bool {
            (*self as u32) < 128
        }

        pub const fn is_ascii_digit(&self) -> bool {
            matches!(*self, '0'..='9')
        }

        pub const fn is_ascii_hexdigit(&self) -> bool {
            matches!(*self, '0'..='9' | 'a'..='f' | 'A'..='F')
        }

        pub const fn is_ascii_alphabetic(&self) -> bool {
            matches!(*self, 'a'..='z' | 'A'..='Z')
        }

        pub const fn is_ascii_alphanumeric(&self) -> bool {
            matches!(*self, 'a'..='z' | 'A'..='Z' | '0'..='9')
        }

        pub const fn is_ascii_uppercase(&self) -> bool {
            matches!(*self, 'A'..='Z')
        }

        pub const fn is_ascii_lowercase(&self) -> bool {
            matches!(*self, 'a'..='z')
        }

        pub const fn is_ascii_whitespace(&self) -> bool {
            matches!(*self as u32, 9 | 10 | 12 | 13 | 32)
        }

        pub const fn is_ascii_punctuation(&self) -> bool {
            let code = *self as u32;
            (code >= 33 && code <= 126) && !self.is_ascii_alphanumeric()
        }

        pub const fn to_ascii_uppercase(&self) -> char {
            if self.is_ascii_lowercase() { intrinsics::char_of_code(*self as u32 - 32) } else { *self }
        }

        pub const fn to_ascii_lowercase(&self) -> char {
            if self.is_ascii_uppercase() { intrinsics::char_of_code(*self as u32 + 32) } else { *self }
        }

        pub fn eq_ignore_ascii_case(&self, other: &char) -> bool {
            self.to_ascii_lowercase() == other.to_ascii_lowercase()
        }

        pub fn to_uppercase(self) -> ToUppercase {
            ToUppercase { text: intrinsics::char_upper(self), at: 0 }
        }

        pub fn to_lowercase(self) -> ToLowercase {
            ToLowercase { text: intrinsics::char_lower(self), at: 0 }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ToUppercase {
        text: &'static str,
        at: usize,
    }

    #[derive(Clone, Debug)]
    pub struct ToLowercase {
        text: &'static str,
        at: usize,
    }

    #[each(ToUppercase, ToLowercase)]
    impl Iterator for Each {
        type Item = char;

        fn next(&mut self) -> Option<char> {
            if self.at >= self.text.len() {
                return None;
            }
            let c = intrinsics::str_char(self.text, self.at);
            self.at = self.at + intrinsics::char_length(c);
            Some(c)
        }
    }

    #[each(ToUppercase, ToLowercase)]
    impl fmt::Display for Each {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.text[self.at..])
        }
    }
}

pub mod str {
    use crate::intrinsics;
    use crate::cmp::Ordering;
    use crate::fmt;
    use crate::ops::*;

    pub trait FromStr: Sized {
        type Err;

        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }

    impl FromStr for bool {
        type Err = ParseBoolError;

        fn from_str(s: &str) -> Result<bool, ParseBoolError> {
            if *s == *"true" {
                Ok(true)
            } else if *s == *"false" {
                Ok(false)
            } else {
                Err(ParseBoolError(()))
            }
        }
    }

    impl FromStr for char {
        type Err = ParseCharError;

        fn from_str(s: &str) -> Result<char, ParseCharError> {
            let mut chars = s.chars();
            match (chars.next(), chars.next()) {
                (Some(c), None) => Ok(c),
                (None, _) => Err(ParseCharError { empty: true }),
                _ => Err(ParseCharError { empty: false }),
            }
        }
    }

    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct ParseBoolError(());

    impl fmt::Display for ParseBoolError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.pad("provided string was not `true` or `false`")
        }
    }

    impl crate::error::Error for ParseBoolError {}

    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct ParseCharError {
        empty: bool,
    }

    impl fmt::Display for ParseCharError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.pad(if self.empty { "cannot parse char from empty string" } else { "too many characters in string" })
        }
    }

    impl crate::error::Error for ParseCharError {}

    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Utf8Error {
        valid_up_to: usize,
    }

    impl Utf8Error {
        pub const fn valid_up_to(&self) -> usize {
            self.valid_up_to
        }
    }

    impl fmt::Display for Utf8Error {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "invalid utf-8 sequence of 1 bytes from index {}", self.valid_up_to)
        }
    }

    impl crate::error::Error for Utf8Error {}

    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {
        let valid_up_to = intrinsics::utf8_valid_up_to(v);
        if valid_up_to == v.len() {
            Ok(intrinsics::str_of_bytes(v))
        } else {
            Err(Utf8Error { valid_up_to })
        }
    }

    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {
        intrinsics::str_of_bytes(v)
    }

    impl PartialEq for str {
        fn eq(&self, other: &str) -> bool {
            intrinsics::str_compare(self, other) == 0
        }
    }

    impl Eq for str {}

    impl PartialOrd for str {
        fn partial_cmp(&self, other: &str) -> Option<Ordering> {
            Some(crate::cmp::of_number(intrinsics::str_compare(self, other)))
        }
    }

    impl Ord for str {
        fn cmp(&self, other: &str) -> Ordering {
            crate::cmp::of_number(intrinsics::str_compare(self, other))
        }
    }

    /// The bytes from one to another, checked as the real one does.
    fn part(text: &str, start: usize, end: usize) -> &str {
        let length = intrinsics::str_length(text);
        if start > end {
            panic!("begin > end ({} > {}) when slicing `{}`", start, end, text);
        }
        if end > length {
            if start > length {
                panic!("start byte index {} is out of bounds of `{}`", start, text);
            }
            panic!("end byte index {} is out of bounds of `{}`", end, text);
        }
        if !intrinsics::str_is_boundary(text, start) {
            inside(text, start, "start");
        }
        if !intrinsics::str_is_boundary(text, end) {
            inside(text, end, "end");
        }
        intrinsics::str_between(text, start, end)
    }

    fn inside(text: &str, at: usize, which: &str) -> ! {
        let mut first = at;
        while !intrinsics::str_is_boundary(text, first) {
            first -= 1;
        }
        let c = intrinsics::str_char(text, first);
        panic!(
            "{} byte index {} is not a char boundary; it is inside {:?} (bytes {}..{}) of `{}`",
            which,
            at,
            c,
            first,
            first + intrinsics::char_length(c),
            text
        );
    }

    impl Index<Range<usize>> for str {
        type Output = str;

        fn index(&self, index: Range<usize>) -> &str {
            part(self, index.start, index.end)
        }
    }

    impl Index<RangeFrom<usize>> for str {
        type Output = str;

        fn index(&self, index: RangeFrom<usize>) -> &str {
            let length = self.len();
            if index.start > length {
                panic!("start byte index {} is out of bounds of `{}`", index.start, self);
            }
            part(self, index.start, length)
        }
    }

    impl Index<RangeTo<usize>> for str {
        type Output = str;

        fn index(&self, index: RangeTo<usize>) -> &str {
            part(self, 0, index.end)
        }
    }

    impl Index<RangeInclusive<usize>> for str {
        type Output = str;

        fn index(&self, index: RangeInclusive<usize>) -> &str {
            part(self, index.start, index.end + 1)
        }
    }

    impl Index<RangeToInclusive<usize>> for str {
        type Output = str;

        fn index(&self, index: RangeToInclusive<usize>) -> &str {
            part(self, 0, index.end + 1)
        }
    }

    impl Index<RangeFull> for str {
        type Output = str;

        fn index(&self, _index: RangeFull) -> &str {
            self
        }
    }

    pub trait StrIndex {
        fn of_str(self, text: &str) -> Option<&str>;
    }

    #[each(Range<usize>, RangeFrom<usize>, RangeTo<usize>, RangeInclusive<usize>, RangeToInclusive<usize>, RangeFull)]
    impl StrIndex for Each {
        fn of_str(self, text: &str) -> Option<&str> {
            let start = match self.start_bound() {
                Bound::Included(at) => *at,
                _ => 0,
            };
            let end = match self.end_bound() {
                Bound::Included(at) => *at + 1,
                Bound::Excluded(at) => *at,
                Bound::Unbounded => text.len(),
            };
            let fits = start <= end
                && end <= text.len()
                && intrinsics::str_is_boundary(text, start)
                && intrinsics::str_is_boundary(text, end);
            if fits { Some(intrinsics::str_between(text, start, end)) } else { None }
        }
    }

    // ---- patterns

    /// What a text is searched for: where the first one is from a byte on, or the last one before a byte, and how long.
    pub trait Pattern: Sized {
        fn first(&mut self, text: &str, from: usize) -> Option<(usize, usize)>;

        fn last(&mut self, text: &str, before: usize) -> Option<(usize, usize)>;
    }

    impl Pattern for &str {
        fn first(&mut self, text: &str, from: usize) -> Option<(usize, usize)> {
            let at = intrinsics::str_find(text, *self, from);
            if at < 0 { None } else { Some((at as usize, self.len())) }
        }

        fn last(&mut self, text: &str, before: usize) -> Option<(usize, usize)> {
            let part = intrinsics::str_between(text, 0, before);
            let at = intrinsics::str_find_last(part, *self, before + 1);
            if at < 0 { None } else { Some((at as usize, self.len())) }
        }
    }

    impl Pattern for &String {
        fn first(&mut self, text: &str, from: usize) -> Option<(usize, usize)> {
            self.text.first(text, from)
        }

        fn last(&mut self, text: &str, before: usize) -> Option<(usize, usize)> {
            self.text.last(text, before)
        }
    }

    impl Pattern for char {
        fn first(&mut self, text: &str, from: usize) -> Option<(usize, usize)> {
            intrinsics::str_of_char(*self).first(text, from)
        }

        fn last(&mut self, text: &str, before: usize) -> Option<(usize, usize)> {
            intrinsics::str_of_char(*self).last(text, before)
        }
    }

    fn first_that<F: FnMut(char) -> bool>(text: &str, from: usize, mut fits: F) -> Option<(usize, usize)> {
        let mut at = from;
        while at < text.len() {
            let c = intrinsics::str_char(text, at);
            if fits(c) {
                return Some((at, intrinsics::char_length(c)));
            }
            at += intrinsics::char_length(c);
        }
        None
    }

    fn last_that<F: FnMut(char) -> bool>(text: &str, before: usize, mut fits: F) -> Option<(usize, usize)> {
        let mut at = before;
        while at > 0 {
            at = intrinsics::str_before(text, at);
            let c = intrinsics::str_char(text, at);
            if fits(c) {
                return Some((at, intrinsics::char_length(c)));
            }
        }
        None
    }

    impl<F: FnMut(char) -> bool> Pattern for F {
        fn first(&mut self, text: &str, from: usize) -> Option<(usize, usize)> {
            first_that(text, from, |c| self(c))
        }

        fn last(&mut self, text: &str, before: usize) -> Option<(usize, usize)> {
            last_that(text, before, |c| self(c))
        }
    }

    impl Pattern for &[char] {
        fn first(&mut self, text: &str, from: usize) -> Option<(usize, usize)> {
            let set: &[char] = *self;
            first_that(text, from, |c| set.contains(&c))
        }

        fn last(&mut self, text: &str, before: usize) -> Option<(usize, usize)> {
            let set: &[char] = *self;
            last_that(text, before, |c| set.contains(&c))
        }
    }

    impl<const N: usize> Pattern for [char; N] {
        fn first(&mut self, text: &str, from: usize) -> Option<(usize, usize)> {
            let set = self.as_slice();
            first_that(text, from, |c| set.contains(&c))
        }

        fn last(&mut self, text: &str, before: usize) -> Option<(usize, usize)> {
            let set = self.as_slice();
            last_that(text, before, |c| set.contains(&c))
        }
    }

    impl<const N: usize> Pattern for &[char; N] {
        fn first(&mut self, text: &str, from: usize) -> Option<(usize, usize)> {
            let set: &[char] = self.as_slice();
            first_that(text, from, |c| set.contains(&c))
        }

        fn last(&mut self, text: &str, before: usize) -> Option<(usize, usize)> {
            let set: &[char] = self.as_slice();
            last_that(text, before, |c| set.contains(&c))
        }
    }

    impl str {
        pub const fn len(&self) -> usize {
            intrinsics::str_length(self)
        }

        pub const fn is_empty(&self) -> bool {
            intrinsics::str_length(self) == 0
        }

        pub fn is_char_boundary(&self, index: usize) -> bool {
            intrinsics::str_is_boundary(self, index)
        }

        pub const fn as_bytes(&self) -> &[u8] {
            intrinsics::str_bytes(self)
        }

        pub const fn as_str(&self) -> &str {
            self
        }

        pub fn get<I: StrIndex>(&self, i: I) -> Option<&str> {
            i.of_str(self)
        }

        pub fn chars(&self) -> Chars<'_> {
            Chars { text: self, front: 0, back: intrinsics::str_length(self) }
        }

        pub fn char_indices(&self) -> CharIndices<'_> {
            CharIndices { chars: self.chars() }
        }

        pub fn bytes(&self) -> Bytes<'_> {
            Bytes { text: self, front: 0, back: intrinsics::str_length(self) }
        }

        pub fn lines(&self) -> Lines<'_> {
            Lines { text: self, at: 0 }
        }

        pub fn split_whitespace(&self) -> SplitWhitespace<'_> {
            SplitWhitespace { text: self, front: 0, back: intrinsics::str_length(self) }
        }

        pub fn split_ascii_whitespace(&self) -> SplitWhitespace<'_> {
            self.split_whitespace()
        }

        pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> {
            Split { text: self, pattern: pat, front: 0, back: self.len(), at: 0, done: false, limit: usize::MAX, inclusive: false, terminator: false }
        }

        pub fn split_inclusive<P: Pattern>(&self, pat: P) -> Split<'_, P> {
            Split { text: self, pattern: pat, front: 0, back: self.len(), at: 0, done: false, limit: usize::MAX, inclusive: true, terminator: true }
        }

        pub fn split_terminator<P: Pattern>(&self, pat: P) -> Split<'_, P> {
            Split { text: self, pattern: pat, front: 0, back: self.len(), at: 0, done: false, limit: usize::MAX, inclusive: false, terminator: true }
        }

        pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> Split<'_, P> {
            Split { text: self, pattern: pat, front: 0, back: self.len(), at: 0, done: n == 0, limit: n, inclusive: false, terminator: false }
        }

        pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> {
            RSplit { text: self, pattern: pat, back: self.len(), done: false, limit: usize::MAX }
        }

        pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplit<'_, P> {
            RSplit { text: self, pattern: pat, back: self.len(), done: n == 0, limit: n }
        }

        pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {
            let mut pattern = delimiter;
            match pattern.first(self, 0) {
                Some((at, length)) => Some((
                    intrinsics::str_between(self, 0, at),
                    intrinsics::str_between(self, at + length, self.len()),
                )),
                None => None,
            }
        }

        pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {
            let mut pattern = delimiter;
            match pattern.last(self, self.len()) {
                Some((at, length)) => Some((
                    intrinsics::str_between(self, 0, at),
                    intrinsics::str_between(self, at + length, self.len()),
                )),
                None => None,
            }
        }

        pub fn split_at(&self, mid: usize) -> (&str, &str) {
            if !intrinsics::str_is_boundary(self, mid) || mid > self.len() {
                panic!("failed to slice string");
            }
            (intrinsics::str_between(self, 0, mid), intrinsics::str_between(self, mid, self.len()))
        }

        pub fn contains<P: Pattern>(&self, pat: P) -> bool {
            let mut pattern = pat;
            pattern.first(self, 0).is_some()
        }

        pub fn starts_with<P: Pattern>(&self, pat: P) -> bool {
            let mut pattern = pat;
            matches!(pattern.first(self, 0), Some((0, _)))
        }

        pub fn ends_with<P: Pattern>(&self, pat: P) -> bool {
            let mut pattern = pat;
            match pattern.last(self, self.len()) {
                Some((at, length)) => at + length == self.len(),
                None => false,
            }
        }

        pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> {
            let mut pattern = pat;
            match pattern.first(self, 0) {
                Some((at, _)) => Some(at),
                None => None,
            }
        }

        pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> {
            let mut pattern = pat;
            match pattern.last(self, self.len()) {
                Some((at, _)) => Some(at),
                None => None,
            }
        }

        pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> {
            Matches { text: self, pattern: pat, at: 0 }
        }

        pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> {
            MatchIndices { text: self, pattern: pat, at: 0 }
        }

        #[must_use = "this returns the trimmed string as a slice, without modifying the original"]
        pub fn trim(&self) -> &str {
            intrinsics::str_trim(self, true, true)
        }

        #[must_use = "this returns the trimmed string as a new slice, without modifying the original"]
        pub fn trim_start(&self) -> &str {
            intrinsics::str_trim(self, true, false)
        }

        #[must_use = "this returns the trimmed string as a new slice, without modifying the original"]
        pub fn trim_end(&self) -> &str {
            intrinsics::str_trim(self, false, true)
        }

        #[must_use = "this returns the trimmed string as a new slice, without modifying the original"]
        pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str {
            let mut pattern = pat;
            let mut front = 0;
            let mut back = self.len();
            while let Some((at, length)) = pattern.first(self, front) {
                if at != front || length == 0 || at + length > back {
                    break;
                }
                front = at + length;
            }
            while let Some((at, length)) = pattern.last(self, back) {
                if at + length != back || length == 0 || at < front {
                    break;
                }
                back = at;
            }
            intrinsics::str_between(self, front, back)
        }

        #[must_use = "this returns the trimmed string as a new slice, without modifying the original"]
        pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str {
            let mut pattern = pat;
            let mut front = 0;
            while let Some((at, length)) = pattern.first(self, front) {
                if at != front || length == 0 {
                    break;
                }
                front = at + length;
            }
            intrinsics::str_between(self, front, self.len())
        }

        #[must_use = "this returns the trimmed string as a new slice, without modifying the original"]
        pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str {
            let mut pattern = pat;
            let mut back = self.len();
            while let Some((at, length)) = pattern.last(self, back) {
                if at + length != back || length == 0 {
                    break;
                }
                back = at;
            }
            intrinsics::str_between(self, 0, back)
        }

        #[must_use = "this returns the remaining substring as a new slice, without modifying the original"]
        pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str> {
            let mut pattern = prefix;
            match pattern.first(self, 0) {
                Some((0, length)) => Some(intrinsics::str_between(self, length, self.len())),
                _ => None,
            }
        }

        #[must_use = "this returns the remaining substring as a new slice, without modifying the original"]
        pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str> {
            let mut pattern = suffix;
            match pattern.last(self, self.len()) {
                Some((at, length)) if at + length == self.len() => Some(intrinsics::str_between(self, 0, at)),
                _ => None,
            }
        }

        pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {
            F::from_str(self)
        }

        #[must_use = "this returns the replaced string as a new allocation, without modifying the original"]
        pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String {
            let mut pattern = from;
            let mut made = "";
            let mut front = 0;
            let mut at = 0;
            while let Some((found, length)) = pattern.first(self, at) {
                made = intrinsics::str_concat(made, intrinsics::str_between(self, front, found));
                made = intrinsics::str_concat(made, to);
                front = found + length;
                at = front;
                if length == 0 {
                    if found == self.len() {
                        break;
                    }
                    at = found + intrinsics::char_length(intrinsics::str_char(self, found));
                }
            }
            String { text: intrinsics::str_concat(made, intrinsics::str_between(self, front, self.len())) }
        }

        #[must_use = "this returns the replaced string as a new allocation, without modifying the original"]
        pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String {
            let mut pattern = pat;
            let mut made = "";
            let mut front = 0;
            let mut left = count;
            while left > 0 {
                match pattern.first(self, front) {
                    Some((found, length)) => {
                        made = intrinsics::str_concat(made, intrinsics::str_between(self, front, found));
                        made = intrinsics::str_concat(made, to);
                        front = found + length;
                    }
                    None => break,
                }
                left -= 1;
            }
            String { text: intrinsics::str_concat(made, intrinsics::str_between(self, front, self.len())) }
        }

        #[must_use = "this returns the lowercase string as a new String, without modifying the original"]
        pub fn to_lowercase(&self) -> String {
            String { text: intrinsics::str_lower(self) }
        }

        #[must_use = "this returns the uppercase string as a new String, without modifying the original"]
        pub fn to_uppercase(&self) -> String {
            String { text: intrinsics::str_upper(self) }
        }

        #[must_use = "to lowercase the value in-place, use `make_ascii_lowercase()`"]
        pub fn to_ascii_lowercase(&self) -> String {
            self.chars().map(|c| c.to_ascii_lowercase()).collect()
        }

        #[must_use = "to uppercase the value in-place, use `make_ascii_uppercase()`"]
        pub fn to_ascii_uppercase(&self) -> String {
            self.chars().map(|c| c.to_ascii_uppercase()).collect()
        }

        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {
            self.to_ascii_lowercase() == other.to_ascii_lowercase()
        }

        pub fn is_ascii(&self) -> bool {
            self.bytes().all(|b| b < 128)
        }

        #[must_use]
        pub fn repeat(&self, n: usize) -> String {
            String { text: intrinsics::str_repeat(self, n) }
        }

        pub fn into_string(self: Box<str>) -> String {
            crate::string::of(&*self)
        }
    }

    // ---- iterators

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Chars<'a> {
        text: &'a str,
        front: usize,
        back: usize,
    }

    impl<'a> Chars<'a> {
        pub fn as_str(&self) -> &'a str {
            intrinsics::str_between(self.text, self.front, self.back)
        }
    }

    impl fmt::Debug for Chars<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("Chars(")?;
            f.debug_list().entries(self.clone()).finish()?;
            f.write_str(")")
        }
    }

    impl<'a> Iterator for Chars<'a> {
        type Item = char;

        fn next(&mut self) -> Option<char> {
            if self.front >= self.back {
                return None;
            }
            let c = intrinsics::str_char(self.text, self.front);
            self.front = self.front + intrinsics::char_length(c);
            Some(c)
        }
    }

    impl<'a> DoubleEndedIterator for Chars<'a> {
        fn next_back(&mut self) -> Option<char> {
            if self.front >= self.back {
                return None;
            }
            self.back = intrinsics::str_before(self.text, self.back);
            Some(intrinsics::str_char(self.text, self.back))
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct CharIndices<'a> {
        chars: Chars<'a>,
    }

    impl<'a> Iterator for CharIndices<'a> {
        type Item = (usize, char);

        fn next(&mut self) -> Option<(usize, char)> {
            let at = self.chars.front;
            match self.chars.next() {
                Some(c) => Some((at, c)),
                None => None,
            }
        }
    }

    impl<'a> DoubleEndedIterator for CharIndices<'a> {
        fn next_back(&mut self) -> Option<(usize, char)> {
            match self.chars.next_back() {
                Some(c) => Some((self.chars.back, c)),
                None => None,
            }
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Bytes<'a> {
        text: &'a str,
        front: usize,
        back: usize,
    }

    impl<'a> Iterator for Bytes<'a> {
        type Item = u8;

        fn next(&mut self) -> Option<u8> {
            if self.front >= self.back {
                return None;
            }
            let byte = intrinsics::str_byte(self.text, self.front);
            self.front += 1;
            Some(byte)
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            (self.back - self.front, Some(self.back - self.front))
        }
    }

    impl<'a> DoubleEndedIterator for Bytes<'a> {
        fn next_back(&mut self) -> Option<u8> {
            if self.front >= self.back {
                return None;
            }
            self.back -= 1;
            Some(intrinsics::str_byte(self.text, self.back))
        }
    }

    impl<'a> ExactSizeIterator for Bytes<'a> {}

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Lines<'a> {
        text: &'a str,
        at: usize,
    }

    impl<'a> Iterator for Lines<'a> {
        type Item = &'a str;

        fn next(&mut self) -> Option<&'a str> {
            let length = self.text.len();
            if self.at >= length {
                return None;
            }
            let start = self.at;
            let found = intrinsics::str_find(self.text, "\n", start);
            let mut end = length;
            self.at = length;
            if found >= 0 {
                end = found as usize;
                self.at = end + 1;
                if end > start && intrinsics::str_byte(self.text, end - 1) == 13 {
                    end -= 1;
                }
            }
            Some(intrinsics::str_between(self.text, start, end))
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct SplitWhitespace<'a> {
        text: &'a str,
        front: usize,
        back: usize,
    }

    impl<'a> Iterator for SplitWhitespace<'a> {
        type Item = &'a str;

        fn next(&mut self) -> Option<&'a str> {
            let rest = intrinsics::str_trim(intrinsics::str_between(self.text, self.front, self.back), true, false);
            let start = self.back - rest.len();
            if rest.is_empty() {
                return None;
            }
            let mut end = start;
            while end < self.back {
                let c = intrinsics::str_char(self.text, end);
                if intrinsics::char_is(c, "whitespace") {
                    break;
                }
                end += intrinsics::char_length(c);
            }
            self.front = end;
            Some(intrinsics::str_between(self.text, start, end))
        }
    }

    impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {
        fn next_back(&mut self) -> Option<&'a str> {
            let rest = intrinsics::str_trim(intrinsics::str_between(self.text, self.front, self.back), false, true);
            let end = self.front + rest.len();
            if rest.is_empty() {
                return None;
            }
            let mut start = end;
            while start > self.front {
                let before = intrinsics::str_before(self.text, start);
                if intrinsics::char_is(intrinsics::str_char(self.text, before), "whitespace") {
                    break;
                }
                start = before;
            }
            self.back = start;
            Some(intrinsics::str_between(self.text, start, end))
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Split<'a, P: Pattern> {
        text: &'a str,
        pattern: P,
        front: usize,
        back: usize,
        at: usize,
        done: bool,
        limit: usize,
        inclusive: bool,
        terminator: bool,
    }

    impl<'a, P: Pattern> Split<'a, P> {
        fn rest(&mut self) -> Option<&'a str> {
            self.done = true;
            if self.terminator && self.front == self.back {
                return None;
            }
            Some(intrinsics::str_between(self.text, self.front, self.back))
        }
    }

    impl<'a, P: Pattern> Iterator for Split<'a, P> {
        type Item = &'a str;

        fn next(&mut self) -> Option<&'a str> {
            if self.done {
                return None;
            }
            if self.limit == 1 || self.at > self.back {
                return self.rest();
            }
            match self.pattern.first(self.text, self.at) {
                Some((at, length)) if at + length <= self.back => {
                    let start = self.front;
                    self.front = at + length;
                    self.at = self.front;
                    if length == 0 {
                        self.at = if at < self.back {
                            at + intrinsics::char_length(intrinsics::str_char(self.text, at))
                        } else {
                            at + 1
                        };
                    }
                    if self.limit != usize::MAX {
                        self.limit -= 1;
                    }
                    let end = if self.inclusive { at + length } else { at };
                    Some(intrinsics::str_between(self.text, start, end))
                }
                _ => self.rest(),
            }
        }
    }

    impl<'a, P: Pattern> DoubleEndedIterator for Split<'a, P> {
        fn next_back(&mut self) -> Option<&'a str> {
            if self.done {
                return None;
            }
            match self.pattern.last(self.text, self.back) {
                Some((at, length)) if at >= self.front => {
                    let end = self.back;
                    self.back = at;
                    Some(intrinsics::str_between(self.text, at + length, end))
                }
                _ => self.rest(),
            }
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct RSplit<'a, P: Pattern> {
        text: &'a str,
        pattern: P,
        back: usize,
        done: bool,
        limit: usize,
    }

    impl<'a, P: Pattern> Iterator for RSplit<'a, P> {
        type Item = &'a str;

        fn next(&mut self) -> Option<&'a str> {
            if self.done {
                return None;
            }
            if self.limit != 1 {
                if let Some((at, length)) = self.pattern.last(self.text, self.back) {
                    let end = self.back;
                    self.back = at;
                    if self.limit != usize::MAX {
                        self.limit -= 1;
                    }
                    return Some(intrinsics::str_between(self.text, at + length, end));
                }
            }
            self.done = true;
            Some(intrinsics::str_between(self.text, 0, self.back))
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct Matches<'a, P: Pattern> {
        text: &'a str,
        pattern: P,
        at: usize,
    }

    impl<'a, P: Pattern> Iterator for Matches<'a, P> {
        type Item = &'a str;

        fn next(&mut self) -> Option<&'a str> {
            match self.pattern.first(self.text, self.at) {
                Some((at, length)) => {
                    self.at = at + length;
                    Some(intrinsics::str_between(self.text, at, at + length))
                }
                None => None,
            }
        }
    }

    #[derive(Clone)]
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    pub struct MatchIndices<'a, P: Pattern> {
        text: &'a str,
        pattern: P,
        at: usize,
    }

    impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
        type Item = (usize, &'a str);

        fn next(&mut self) -> Option<(usize, &'a str)> {
            match self.pattern.first(self.text, self.at) {
                Some((at, length)) => {
                    self.at = at + length;
                    Some((at, intrinsics::str_between(self.text, at, at + length)))
                }
                None => None,
            }
        }
    }
}
