//! What the host is told: see `../../README.md` for the layout.

use core::cell::RefCell;

use crate::request::VERSION;

pub const ENDED: u32 = 0;
pub const ENDED_BY_SYSTEM_EXIT: u32 = 1;
pub const ENDED_BY_EXCEPTION: u32 = 2;

pub const FLAG_MEMORY_ERROR: u32 = 1;

thread_local! {
    static RESULT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

pub struct Outcome {
    pub exit_code: i32,
    pub ending: u32,
    pub flags: u32,
    pub details: Details,
}

impl Outcome {
    pub fn ended() -> Self {
        Self { exit_code: 0, ending: ENDED, flags: 0, details: Details::none() }
    }

    /// The result as the host reads it, which stays where it is.
    pub fn publish(&self) -> *const u8 {
        let head = [VERSION, self.exit_code as u32, self.ending, self.flags];
        let size = size_of_val(&head) + self.details.0.len();
        let numbers = [size as u32].into_iter().chain(head);
        let mut bytes: Vec<u8> = numbers.flat_map(u32::to_le_bytes).collect();
        bytes.extend_from_slice(&self.details.0);
        RESULT.with_borrow_mut(|result| {
            *result = bytes;
            result.as_ptr()
        })
    }
}

/// What a result says of the exception: type, message, number of frames, frames.
#[derive(Default)]
pub struct Details(Vec<u8>);

impl Details {
    pub fn none() -> Self {
        let mut details = Self::default();
        details.text("", 0);
        details.text("", 0);
        details.number(0);
        details
    }

    pub fn number(&mut self, number: u32) {
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    /// Add a text, cut to at most so many bytes between two characters.
    pub fn text(&mut self, text: &str, longest: usize) {
        let text = &text[..text.floor_char_boundary(longest)];
        self.number(text.len() as u32);
        self.0.extend_from_slice(text.as_bytes());
    }
}
