//! `quote!` and `quote_spanned!`: Rust with `#name` for what is put in, and `#(…)*` for what is repeated.
//!
//! Every token becomes a call. It is looked at between the three before it and the two after it, since `#` and what it
//! speaks of are several.

use super::ToTokens;

/// Tokens at this place.
macro_rules! quote_spanned {
    ($at:expr=>) => {{
        let _: proc_macro2::Span = $at;
        $crate::tokens::TokenStream::new()
    }};
    ($at:expr=> $($token:tt)*) => {{
        #[allow(unused_variables, reason = "it may be that all of it is put in")]
        let at: proc_macro2::Span = $at;
        let mut tokens = $crate::tokens::TokenStream::new();
        $crate::tokens::quote_each! { tokens at $($token)* }
        tokens
    }};
}

/// Tokens that mean what they would mean where the user calls the macro.
macro_rules! quote {
    ($($token:tt)*) => { $crate::tokens::quote_spanned!(proc_macro2::Span::call_site()=> $($token)*) };
}

/// Every token with its neighbours; `@` is none.
macro_rules! quote_each {
    ($tokens:ident $at:ident) => {};
    ($tokens:ident $at:ident # $name:ident) => { $crate::tokens::ToTokens::to_tokens(&$name, &mut $tokens); };
    ($tokens:ident $at:ident $only:tt) => { $crate::tokens::quote_one! { $tokens $at @ @ @ ($only) @ @ } };
    ($tokens:ident $at:ident $($token:tt)*) => {
        $crate::tokens::quote_windows! { $tokens $at
            (@ @ @ $($token)*)
            (@ @ $($token)* @)
            (@ $($token)* @ @)
            ($(($token))* @ @ @)
            ($($token)* @ @ @ @)
            ($($token)* @ @ @ @ @)
        }
    };
}

/// The lists beside each other, the last two of them moved on by one and by two.
macro_rules! quote_windows {
    ($tokens:ident $at:ident
        ($($third:tt)*) ($($second:tt)*) ($($first:tt)*) ($($token:tt)*)
        ($now:tt $($next:tt)*) ($also:tt $skipped:tt $($after:tt)*)
    ) => {
        $( $crate::tokens::quote_one! { $tokens $at $third $second $first $token $next $after } )*
    };
}

/// One token.
macro_rules! quote_one {
    ($tokens:ident $at:ident $c:tt $b:tt $a:tt @ $n:tt $m:tt) => {};

    // What is put in.
    ($tokens:ident $at:ident $c:tt $b:tt # ($name:ident) $n:tt $m:tt) => {
        $crate::tokens::ToTokens::to_tokens(&$name, &mut $tokens);
    };
    // What is repeated.
    ($tokens:ident $at:ident $c:tt $b:tt # (($($inner:tt)*)) * $m:tt) => {{
        #[allow(unused_imports, reason = "each is for some of what is repeated")]
        use $crate::tokens::{Iterate as _, IterateSlice as _, Repeat as _};
        $crate::tokens::bind_each! { $($inner)* }
        loop {
            $crate::tokens::next_each! { $($inner)* }
            $crate::tokens::quote_each! { $tokens $at $($inner)* }
        }
    }};
    ($tokens:ident $at:ident $c:tt $b:tt # (($($inner:tt)*)) $separator:tt *) => {{
        #[allow(unused_imports, reason = "each is for some of what is repeated")]
        use $crate::tokens::{Iterate as _, IterateSlice as _, Repeat as _};
        $crate::tokens::bind_each! { $($inner)* }
        let mut is_first = true;
        loop {
            $crate::tokens::next_each! { $($inner)* }
            if !is_first {
                $tokens.text(stringify!($separator), $at);
            }
            is_first = false;
            $crate::tokens::quote_each! { $tokens $at $($inner)* }
        }
    }};

    // Signs that have been dealt with, or will be.
    ($tokens:ident $at:ident $c:tt $b:tt $a:tt (#) $name:ident $m:tt) => {};
    ($tokens:ident $at:ident $c:tt $b:tt $a:tt (#) ($($inner:tt)*) $m:tt) => {};
    ($tokens:ident $at:ident $c:tt # ($($inner:tt)*) (*) $n:tt $m:tt) => {};
    ($tokens:ident $at:ident # ($($inner:tt)*) * ($token:tt) $n:tt $m:tt) => {
        $crate::tokens::quote_plain! { $tokens $at $token }
    };
    ($tokens:ident $at:ident $c:tt # ($($inner:tt)*) ($separator:tt) * $m:tt) => {};
    ($tokens:ident $at:ident # ($($inner:tt)*) $separator:tt (*) $n:tt $m:tt) => {};

    ($tokens:ident $at:ident $c:tt $b:tt $a:tt ($token:tt) $n:tt $m:tt) => {
        $crate::tokens::quote_plain! { $tokens $at $token }
    };
}

/// A token that is what it is.
macro_rules! quote_plain {
    ($tokens:ident $at:ident ($($inner:tt)*)) => {
        $tokens.open(proc_macro2::Delimiter::Parenthesis, $at);
        $crate::tokens::quote_each! { $tokens $at $($inner)* }
        $tokens.close(proc_macro2::Delimiter::Parenthesis);
    };
    ($tokens:ident $at:ident {$($inner:tt)*}) => {
        $tokens.open(proc_macro2::Delimiter::Brace, $at);
        $crate::tokens::quote_each! { $tokens $at $($inner)* }
        $tokens.close(proc_macro2::Delimiter::Brace);
    };
    ($tokens:ident $at:ident [$($inner:tt)*]) => {
        $tokens.open(proc_macro2::Delimiter::Bracket, $at);
        $crate::tokens::quote_each! { $tokens $at $($inner)* }
        $tokens.close(proc_macro2::Delimiter::Bracket);
    };
    ($tokens:ident $at:ident $token:tt) => {
        $tokens.text(stringify!($token), $at);
    };
}

/// Makes an iterator of every name that is put in; of each once, so that a name cannot stand twice in what is repeated.
macro_rules! bind_each {
    () => {};
    ($($token:tt)*) => { $crate::tokens::bind_pairs! { (@ $($token)*) ($($token)* @) } };
}

macro_rules! bind_pairs {
    (($($before:tt)*) ($($token:tt)*)) => { $( $crate::tokens::bind_one! { $before $token } )* };
}

macro_rules! bind_one {
    (# $name:ident) => { let mut $name = $name.iterate(); };
    ($before:tt ($($inner:tt)*)) => { $crate::tokens::bind_each! { $($inner)* } };
    ($before:tt {$($inner:tt)*}) => { $crate::tokens::bind_each! { $($inner)* } };
    ($before:tt [$($inner:tt)*]) => { $crate::tokens::bind_each! { $($inner)* } };
    ($before:tt $token:tt) => {};
}

/// Takes the next of each of them, and ends the loop around it when there is none.
macro_rules! next_each {
    () => {};
    ($($token:tt)*) => { $crate::tokens::next_pairs! { (@ $($token)*) ($($token)* @) } };
}

macro_rules! next_pairs {
    (($($before:tt)*) ($($token:tt)*)) => { $( $crate::tokens::next_one! { $before $token } )* };
}

macro_rules! next_one {
    (# $name:ident) => {
        let $name = match $name.next() {
            Some(item) => item,
            None => break,
        };
    };
    ($before:tt ($($inner:tt)*)) => { $crate::tokens::next_each! { $($inner)* } };
    ($before:tt {$($inner:tt)*}) => { $crate::tokens::next_each! { $($inner)* } };
    ($before:tt [$($inner:tt)*]) => { $crate::tokens::next_each! { $($inner)* } };
    ($before:tt $token:tt) => {};
}

pub(crate) use {
    bind_each, bind_one, bind_pairs, next_each, next_one, next_pairs, quote, quote_each, quote_one, quote_plain,
    quote_spanned, quote_windows,
};

/// An iterator is repeated over as it is.
pub(crate) trait Iterate: Iterator + Sized {
    fn iterate(self) -> Self {
        self
    }
}

impl<T: Iterator> Iterate for T {}

/// A list is repeated over by reference.
pub(crate) trait IterateSlice {
    type Element;
    fn iterate(&self) -> std::slice::Iter<'_, Self::Element>;
}

impl<T> IterateSlice for [T] {
    type Element = T;

    fn iterate(&self) -> std::slice::Iter<'_, T> {
        self.iter()
    }
}

impl<T> IterateSlice for Vec<T> {
    type Element = T;

    fn iterate(&self) -> std::slice::Iter<'_, T> {
        self.iter()
    }
}

/// Anything else is the same every time.
pub(crate) trait Repeat: ToTokens {
    fn iterate(&self) -> std::iter::Repeat<&Self> {
        std::iter::repeat(self)
    }
}

impl<T: ToTokens + ?Sized> Repeat for T {}
