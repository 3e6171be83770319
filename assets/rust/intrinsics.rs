// What the step machine itself does for the library. Everything else in this folder is written in Rust over these.
//
// How values lie in memory. A cell holds one number, truth, character, float, text, reference or function. A struct or
// tuple is its fields' cells one behind the other, an enum is a cell with the number of its variant (from 0, in order of
// declaration) and behind it the cells of its largest variant; what has no fields takes no cell. A `*mut T`, `&T`, `Box`
// is one cell: the place of the first cell of the T. `&[T]`, `*mut [T]` know a place and a length, `&dyn Trait` a place
// and a type. A `&str` (`*const str`) is the text itself, which never changes: it needs no memory.
//
// How the library's own structs are shown. A field whose declared type is a type parameter or a struct is shown under the
// name of what it is in; a `&'static str` likewise; every other private field of a library struct is hidden: no access to
// it is a step, whoever can see it. A field called `length` is shown, too, as `name.len`, and is no step either. So what a
// function of the library does to hidden fields has to be part of one step: call `enter` first.
//
// Functions of the library are never shown: their steps are shown at the user's call, and where they panic, the message
// names that call (as if all of them had `#[track_caller]`).

pub mod intrinsics {
    use super::*;

    // ---- cells for threads to wait at: structs without fields, one cell each, shown under the name of what they are in.

    #[lang = "raw_mutex"]
    pub struct RawMutex;
    #[lang = "raw_rwlock"]
    pub struct RawRwLock;
    #[lang = "raw_once"]
    pub struct RawOnce;
    #[lang = "raw_condition"]
    pub struct RawCondition;
    /// Counts what is still awaited.
    #[lang = "raw_group"]
    pub struct RawGroup;
    /// A channel for values of T. It is only met behind a pointer, see `channel_make`.
    #[lang = "raw_channel"]
    pub struct RawChannel<T> {
        marker: PhantomData<T>,
    }
    /// A cell of type T on which all operations are indivisible; T is a whole number, `bool` or `*mut U`.
    #[lang = "raw_atomic"]
    pub struct RawAtomic<T> {
        marker: PhantomData<T>,
    }

    extern "intrinsic" {
        // ---- steps

        /// Begins what a function of the library does in one step: nothing behind it in the function that calls it (up to its
        /// end, functions of the library that it calls included; the user's closures are not) is a step any more, unless it
        /// has to wait. Where `object` is private to the thread it does nothing. `words` is shown, such as `push to`, in
        /// front of the object's name; with empty words what happens to cells says it all. `object` must have a cell.
        pub fn enter<T: ?Sized>(object: *const T, words: &'static str);
        /// The same, and all such steps on one object are ordered, as if it had a mutex.
        pub fn enter_ordered<T: ?Sized>(object: *const T, words: &'static str);
        /// One of the numbers from 0 to `count - 1`, whichever the scheduler says.
        pub fn choose(count: usize, words: &'static str) -> usize;
        /// Numbers that seem random; the same in every run.
        pub fn random() -> u64;
        /// Lets others go on: no step, and orders nothing.
        pub fn yield_now();

        // ---- memory

        /// New memory that holds the value; named after the user's variable that the call is for.
        pub fn allocate<T>(value: T) -> *mut T;
        /// New memory for so many elements, which hold nothing yet.
        pub fn allocate_slice<T>(length: usize) -> *mut [T];
        /// The same, named after what is at a place.
        pub fn allocate_slice_for<T, O>(owner: *const O, length: usize) -> *mut [T];
        /// Memory that is no longer needed. It is not used again.
        pub fn free<T: ?Sized>(pointer: *mut T);
        /// What is there: its bits, whoever owns it.
        pub fn read<T>(pointer: *const T) -> T;
        /// Puts bits there; nothing is dropped.
        pub fn write<T>(pointer: *mut T, value: T);
        /// Exchanges what is in two places.
        pub fn swap<T>(one: *mut T, other: *mut T);
        /// Copies so many elements; the stretches may overlap.
        pub fn copy<T>(from: *const T, to: *mut T, count: usize);
        /// The place so many elements further on (or back).
        pub fn offset<T>(pointer: *const T, count: isize) -> *mut T;
        /// How many elements lie between two places.
        pub fn distance<T>(later: *const T, earlier: *const T) -> isize;
        pub fn null<T>() -> *mut T;
        pub fn is_null<T: ?Sized>(pointer: *const T) -> bool;
        /// Whether two pointers point to the same cell.
        pub fn same_place<T: ?Sized, U: ?Sized>(one: *const T, other: *const U) -> bool;
        /// A number for a place, as `as usize` and `{:p}` give it.
        pub fn address<T: ?Sized>(pointer: *const T) -> usize;
        /// A place seen as of another type.
        pub fn cast<T: ?Sized, U>(pointer: *const T) -> *mut U;
        pub fn slice_from_parts<T>(pointer: *const T, length: usize) -> *mut [T];
        pub fn slice_length<T>(slice: *const [T]) -> usize;
        /// The place of an element, not checked.
        pub fn slice_element<T>(slice: *const [T], index: usize) -> *mut T;
        /// Elements from `from` up to, without, `to`; not checked.
        pub fn slice_between<T>(slice: *const [T], from: usize, to: usize) -> *mut [T];
        /// Drops what is there.
        pub fn drop_in_place<T: ?Sized>(pointer: *mut T);
        /// Whether dropping a T does anything.
        pub fn needs_drop<T: ?Sized>() -> bool;
        pub fn forget<T>(value: T);
        /// Some value of the type: it must not be looked at.
        pub fn uninitialized<T>() -> T;
        pub fn transmute<T, U>(value: T) -> U;
        pub fn size_of<T>() -> usize;
        pub fn align_of<T>() -> usize;
        pub fn type_name<T: ?Sized>() -> &'static str;
        /// A number that no other type has.
        pub fn type_id<T: ?Sized + 'static>() -> u64;
        /// The same of the type that is behind a `dyn` (or, for others, of T itself).
        pub fn type_id_behind<T: ?Sized>(pointer: *const T) -> u64;
        /// The number of the variant.
        pub fn discriminant<T>(value: *const T) -> isize;

        // ---- numbers: T is any whole number or, where it says so, a float

        pub fn wrapping_add<T>(a: T, b: T) -> T;
        pub fn wrapping_sub<T>(a: T, b: T) -> T;
        pub fn wrapping_mul<T>(a: T, b: T) -> T;
        pub fn wrapping_neg<T>(a: T) -> T;
        pub fn wrapping_shl<T>(a: T, count: u32) -> T;
        pub fn wrapping_shr<T>(a: T, count: u32) -> T;
        /// The wrapped result, and whether it left the range.
        pub fn overflowing_add<T>(a: T, b: T) -> (T, bool);
        pub fn overflowing_sub<T>(a: T, b: T) -> (T, bool);
        pub fn overflowing_mul<T>(a: T, b: T) -> (T, bool);
        /// Truncating division that never overflows (the least number by -1 is the least number); b is not 0.
        pub fn wrapping_div<T>(a: T, b: T) -> T;
        pub fn wrapping_rem<T>(a: T, b: T) -> T;
        pub fn min_value<T>() -> T;
        pub fn max_value<T>() -> T;
        pub fn bits<T>() -> u32;
        pub fn count_ones<T>(a: T) -> u32;
        pub fn leading_zeros<T>(a: T) -> u32;
        pub fn trailing_zeros<T>(a: T) -> u32;
        pub fn rotate_left<T>(a: T, count: u32) -> T;
        pub fn swap_bytes<T>(a: T) -> T;
        pub fn reverse_bits<T>(a: T) -> T;
        /// Between any numbers and floats, as `as` does it.
        pub fn cast_number<T, U>(a: T) -> U;
        /// Of floats, by its name: sqrt, cbrt, floor, ceil, round, trunc, abs, sin, cos, tan, asin, acos, atan, sinh, cosh,
        /// tanh, exp, ln, log10, log2, exp2, signum, fract, round_ties_even.
        pub fn float_function<T>(name: &'static str, a: T) -> T;
        /// Likewise: powf, atan2, hypot, min, max, copysign, rem_euclid, div_euclid, log.
        pub fn float_function2<T>(name: &'static str, a: T, b: T) -> T;
        /// Likewise: mul_add.
        pub fn float_function3<T>(name: &'static str, a: T, b: T, c: T) -> T;
        pub fn float_to_bits<T, U>(a: T) -> U;
        pub fn float_from_bits<T, U>(a: U) -> T;
        /// -1, 0, 1; of floats 2 where they cannot be compared.
        pub fn compare<T>(a: T, b: T) -> i32;

        // ---- texts and characters. Places are in bytes, as in Rust; bounds are not checked.

        pub fn str_length(text: &str) -> usize;
        pub fn str_concat(a: &str, b: &str) -> &'static str;
        pub fn str_between(text: &str, from: usize, to: usize) -> &'static str;
        pub fn str_compare(a: &str, b: &str) -> i32;
        pub fn str_byte(text: &str, at: usize) -> u8;
        /// The character that begins at a byte; its length is `char_length`.
        pub fn str_char(text: &str, at: usize) -> char;
        /// Where the character begins that ends before a byte.
        pub fn str_before(text: &str, at: usize) -> usize;
        pub fn str_is_boundary(text: &str, at: usize) -> bool;
        /// Where a text is first found from a byte on; -1 for nowhere.
        pub fn str_find(text: &str, what: &str, from: usize) -> isize;
        /// Where it is found last, beginning before a byte; -1 for nowhere.
        pub fn str_find_last(text: &str, what: &str, before: usize) -> isize;
        pub fn str_replace(text: &str, what: &str, with: &str) -> &'static str;
        pub fn str_repeat(text: &str, count: usize) -> &'static str;
        pub fn str_upper(text: &str) -> &'static str;
        pub fn str_lower(text: &str) -> &'static str;
        pub fn str_trim(text: &str, start: bool, end: bool) -> &'static str;
        pub fn str_of_char(c: char) -> &'static str;
        /// The bytes of a text as a slice of its own.
        pub fn str_bytes(text: &str) -> &'static [u8];
        /// The text that bytes are.
        pub fn str_of_bytes(bytes: &[u8]) -> &'static str;
        /// Up to which byte bytes are UTF-8.
        pub fn utf8_valid_up_to(bytes: &[u8]) -> usize;
        /// The same text with a lifetime of one's own choice.
        pub fn str_static(text: &str) -> &'static str;
        /// 0 it is a number, 1 empty, 2 a digit is wrong, 3 too large, 4 too small: as `from_str_radix` says it for a T.
        pub fn parse_check<T>(text: &str, radix: u32) -> i32;
        /// The number; only where `parse_check` gave 0.
        pub fn parse_int<T>(text: &str, radix: u32) -> T;
        /// 0 it is a float, 1 empty, 2 it is none.
        pub fn parse_float_check(text: &str) -> i32;
        pub fn parse_float<T>(text: &str) -> T;

        pub fn char_length(c: char) -> usize;
        pub fn char_code(c: char) -> u32;
        pub fn char_of_code(code: u32) -> char;
        /// By name: alphabetic, numeric, alphanumeric, whitespace, uppercase, lowercase, control.
        pub fn char_is(c: char, what: &'static str) -> bool;
        pub fn char_upper(c: char) -> &'static str;
        pub fn char_lower(c: char) -> &'static str;

        // ---- formatting, as Rust prints it; no width or fill

        /// A whole number in decimal.
        pub fn show_int<T>(a: T) -> &'static str;
        /// In radix 2, 8, 16 without prefix, of its two's complement.
        pub fn show_radix<T>(a: T, radix: u32, upper: bool) -> &'static str;
        /// A float; `precision` is -1 for none; `debug` as `{:?}` prints it (`1.0`, `1e16`).
        pub fn show_float<T>(a: T, precision: isize, debug: bool) -> &'static str;
        /// With an exponent: `1.5e3`.
        pub fn show_exponent<T>(a: T, precision: isize, upper: bool) -> &'static str;
        /// A text in quotes, with escapes, as `{:?}` prints it.
        pub fn show_str_debug(text: &str) -> &'static str;
        pub fn show_char_debug(c: char) -> &'static str;
        /// A text filled up to a width (in characters): `align` is `<`, `^` or `>`.
        pub fn pad(text: &str, width: usize, fill: char, align: char) -> &'static str;

        // ---- output, ends, panics

        /// A step.
        pub fn print(text: &str, error: bool);
        /// Ends the program. A step.
        pub fn exit(code: i32) -> !;
        /// Ends the program as an abort does. A step.
        pub fn abort() -> !;
        /// Where the user's call of the library stands: `src/main.rs:4:5`.
        pub fn caller_location() -> &'static str;
        pub fn caller_line() -> u32;
        pub fn caller_column() -> u32;
        /// The file's name.
        pub fn file_name() -> &'static str;
        /// Begins to unwind; what is on the way is dropped. `message` is what the panic said.
        pub fn unwind(payload: Box<dyn Any + Send>, message: &str) -> !;
        /// Calls a closure; if it panics, the unwinding ends here and gives its payload.
        pub fn catch<F: FnOnce() -> R, R>(f: F) -> Result<R, Box<dyn Any + Send>>;
        /// Whether the thread is unwinding.
        pub fn panicking() -> bool;

        // ---- threads

        /// Starts a thread that calls the closure, which must not panic. The number of the thread. Rides along.
        pub fn spawn<F: FnOnce()>(f: F, name: &str) -> u32;
        /// The number of the present thread; main's is 0.
        pub fn thread_number() -> u32;
        /// What each thread keeps for the library: null at first.
        pub fn thread_own() -> *mut ();
        pub fn set_thread_own(own: *mut ());
        /// Waits until a thread has ended. A step, and what it has done comes before what follows.
        pub fn join(thread: u32);
        /// Whether a thread has ended. A step.
        pub fn has_ended(thread: u32) -> bool;
        /// Sleeps for so many nanoseconds of virtual time. Orders nothing.
        pub fn sleep(nanoseconds: i64);
        /// The nanoseconds of virtual time since the program began.
        pub fn clock() -> i64;

        // ---- waiting

        pub fn mutex_lock(mutex: *const RawMutex);
        pub fn mutex_try_lock(mutex: *const RawMutex) -> bool;
        /// Rides along.
        pub fn mutex_unlock(mutex: *const RawMutex);
        pub fn rwlock_read(lock: *const RawRwLock);
        pub fn rwlock_try_read(lock: *const RawRwLock) -> bool;
        pub fn rwlock_unlock_read(lock: *const RawRwLock);
        pub fn rwlock_write(lock: *const RawRwLock);
        pub fn rwlock_try_write(lock: *const RawRwLock) -> bool;
        pub fn rwlock_unlock_write(lock: *const RawRwLock);
        /// Whether the present thread is to do it; waits while another one does.
        pub fn once_begin(once: *const RawOnce) -> bool;
        pub fn once_end(once: *const RawOnce);
        /// Gives up what `once_begin` began: the next one is to do it.
        pub fn once_abandon(once: *const RawOnce);
        pub fn once_done(once: *const RawOnce) -> bool;
        /// Queues at a condition, behind those that wait there. Then unlock, `condition_await`, and lock again.
        pub fn condition_enlist(condition: *const RawCondition);
        /// Waits for the notice of `condition_notify`.
        pub fn condition_await(condition: *const RawCondition);
        /// Waits for the notice for so many nanoseconds: whether it came. Else the thread has left the queue.
        pub fn condition_await_for(condition: *const RawCondition, nanoseconds: i64) -> bool;
        /// Gives a notice to who has waited longest, or to all.
        pub fn condition_notify(condition: *const RawCondition, all: bool);
        /// Counts up or down.
        pub fn group_add(group: *const RawGroup, delta: i64);
        /// Waits until the count is 0.
        pub fn group_wait(group: *const RawGroup);

        /// A channel with room for so many values; `usize::MAX` for no limit. Named after the user's variable.
        pub fn channel_make<T>(capacity: usize) -> *mut RawChannel<T>;
        /// Sends, waiting for room. False if the channel is closed: then nothing was sent, and the value is still the caller's
        /// (of whom it is a copy of the bits).
        pub fn channel_send<T>(channel: *const RawChannel<T>, value: T) -> bool;
        /// 0 sent, 1 full, 2 closed; with 1 and 2 the value is still the caller's.
        pub fn channel_try_send<T>(channel: *const RawChannel<T>, value: T) -> i32;
        /// Waits for a value; None once the channel is closed and empty.
        pub fn channel_receive<T>(channel: *const RawChannel<T>) -> Option<T>;
        /// Some(Some(v)), Some(None) if there is none now, None if it is closed and empty.
        pub fn channel_try_receive<T>(channel: *const RawChannel<T>) -> Option<Option<T>>;
        /// The same, waiting for so many nanoseconds; Some(None) if the time is over.
        pub fn channel_receive_for<T>(channel: *const RawChannel<T>, nanoseconds: i64) -> Option<Option<T>>;
        /// Closes it: what is in it can still be received.
        pub fn channel_close<T>(channel: *const RawChannel<T>);
        pub fn channel_is_closed<T>(channel: *const RawChannel<T>) -> bool;

        // ---- atomics; T is a whole number, `bool` or a pointer. Each is a step where others can reach it.

        pub fn atomic_new<T>(value: T) -> RawAtomic<T>;
        pub fn atomic_load<T>(atomic: *const RawAtomic<T>) -> T;
        pub fn atomic_store<T>(atomic: *const RawAtomic<T>, value: T);
        pub fn atomic_swap<T>(atomic: *const RawAtomic<T>, value: T) -> T;
        /// What was there, and whether it was exchanged.
        pub fn atomic_compare_exchange<T>(atomic: *const RawAtomic<T>, expected: T, new: T) -> (T, bool);
        /// What was there. Wraps.
        pub fn atomic_add<T>(atomic: *const RawAtomic<T>, value: T) -> T;
        pub fn atomic_sub<T>(atomic: *const RawAtomic<T>, value: T) -> T;
        pub fn atomic_and<T>(atomic: *const RawAtomic<T>, value: T) -> T;
        pub fn atomic_nand<T>(atomic: *const RawAtomic<T>, value: T) -> T;
        pub fn atomic_or<T>(atomic: *const RawAtomic<T>, value: T) -> T;
        pub fn atomic_xor<T>(atomic: *const RawAtomic<T>, value: T) -> T;
        pub fn atomic_max<T>(atomic: *const RawAtomic<T>, value: T) -> T;
        pub fn atomic_min<T>(atomic: *const RawAtomic<T>, value: T) -> T;
        /// The cell as plain memory: `get_mut`, `as_ptr`, `into_inner`.
        pub fn atomic_cell<T>(atomic: *const RawAtomic<T>) -> *mut T;
    }
}

// What the compiler calls. The owner of the library writes the bodies of these; the names in `lang` are what matters:
//
// #[lang = "start"]        fn start<R: Termination>(main: fn() -> R)      calls main, prints its Err, exits with its code
// #[lang = "panic_fault"]  fn panic_fault(message: &'static str) -> !     what the machine calls for overflow, index, …:
//                          prints `thread 'x' (N) panicked at {caller_location()}:` and the message, then unwinds with it
// #[lang = "format_new"]   fn format_new() -> Formatter                   `format_args!` is: a new Formatter, for each
// #[lang = "format_plain"] fn format_plain(f: &mut Formatter, text: &str) piece one of these two (and then `fmt` of the
// #[lang = "format_spec"]  fn format_spec(f: &mut Formatter, fill: char, align: char /* or ' ' */, sign: bool,
//                              alternate: bool, zero: bool, width: isize /* -1 none */, precision: isize)
// #[lang = "format_end"]   fn format_end(f: &Formatter) -> Arguments<'static>   argument), and then this. Arguments is a
//                          struct with one `text: &'static str`: arguments are formatted where `format_args!` stands
// #[lang = "owned_box"]    struct Box<T: ?Sized> { pointer: *mut T }      `*box` is `*box.pointer`; impl Drop for Box
//                          calls drop_in_place(self.pointer) unless it has been moved out of (the compiler sees to that)
// #[lang = "drop"]         trait Drop
// #[lang = "Option"]       enum Option { None, Some(T) }                  in this order
// #[lang = "manually_drop"] struct ManuallyDrop<T>                        whose drop does nothing
