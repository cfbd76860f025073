//! The heap: how it is handed out, how it grows, and what is known of its end.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::alloc::{GlobalAlloc, Layout, System};

const PAGE: usize = 65_536;
const SMALLEST_STEP: usize = 1 << 20;

/// The least that a small block differs from the next smaller one, and its alignment.
const STEP: usize = 16;
const CLASSES: usize = 32;
const LARGEST: usize = STEP * CLASSES;
/// Small blocks come from pieces of this size, which stay what they are.
const PIECE: usize = 16 << 10;

/// A small block that is free knows the next one of its size.
struct Free {
    next: *mut Free,
}

/// Hands out small blocks from lists, and large ones from the system. Python makes and drops small
/// objects all the time, and the C library's allocator is made for anything but that.
///
/// It remembers whether its last answer was no: Rust ends a program that gets no memory by a trap,
/// like any other that it cannot go on from.
struct Blocks {
    free: UnsafeCell<[*mut Free; CLASSES]>,
}

/// There are no threads.
unsafe impl Sync for Blocks {}

static REFUSED: AtomicBool = AtomicBool::new(false);

fn noted(address: *mut u8) -> *mut u8 {
    REFUSED.store(address.is_null(), Relaxed);
    address
}

/// Which list has blocks for a layout, or none if it is not small.
#[inline(always)]
fn class_of(layout: Layout) -> Option<usize> {
    let small = layout.size().wrapping_sub(1) < LARGEST && layout.align() <= STEP;
    small.then(|| (layout.size() - 1) / STEP)
}

impl Blocks {
    #[inline(always)]
    unsafe fn list(&self, class: usize) -> &mut *mut Free {
        unsafe { &mut (*self.free.get())[class] }
    }

    /// Cut a new piece into blocks.
    #[cold]
    unsafe fn refill(&self, class: usize) -> *mut u8 {
        let size = (class + 1) * STEP;
        let piece = unsafe { System.alloc(Layout::from_size_align_unchecked(PIECE, STEP)) };
        if !piece.is_null() {
            for at in (size..=PIECE - size).step_by(size) {
                unsafe { self.put(class, piece.add(at)) };
            }
        }
        noted(piece)
    }

    #[inline(always)]
    unsafe fn put(&self, class: usize, address: *mut u8) {
        let block = address.cast::<Free>();
        unsafe {
            let list = self.list(class);
            (*block).next = *list;
            *list = block;
        }
    }
}

unsafe impl GlobalAlloc for Blocks {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let Some(class) = class_of(layout) else {
            return noted(unsafe { System.alloc(layout) });
        };
        unsafe {
            let list = self.list(class);
            let block = *list;
            if block.is_null() {
                return self.refill(class);
            }
            *list = (*block).next;
            noted(block.cast())
        }
    }

    #[inline]
    unsafe fn dealloc(&self, address: *mut u8, layout: Layout) {
        match class_of(layout) {
            Some(class) => unsafe { self.put(class, address) },
            None => unsafe { System.dealloc(address, layout) },
        }
    }

    unsafe fn realloc(&self, address: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let wanted = unsafe { Layout::from_size_align_unchecked(size, layout.align()) };
        match (class_of(layout), class_of(wanted)) {
            (None, None) => noted(unsafe { System.realloc(address, layout, size) }),
            (old, new) if old == new => address,
            _ => unsafe {
                let moved = self.alloc(wanted);
                if !moved.is_null() {
                    address.copy_to_nonoverlapping(moved, size.min(layout.size()));
                    self.dealloc(address, layout);
                }
                moved
            },
        }
    }
}

#[global_allocator]
static BLOCKS: Blocks = Blocks { free: UnsafeCell::new([core::ptr::null_mut(); CLASSES]) };

/// Whether the last request for memory was refused. Asked after a trap.
#[unsafe(no_mangle)]
pub extern "C" fn pysandbox_out_of_memory() -> i32 {
    REFUSED.load(Relaxed).into()
}

static END_OF_HEAP: AtomicUsize = AtomicUsize::new(0);

/// Grow the heap. It replaces wasi-libc's, which grows the memory by just what is asked for: a
/// host may copy the whole memory at each growth, so it grows in steps that are a share of its
/// size.
#[unsafe(no_mangle)]
extern "C" fn sbrk(increment: isize) -> *mut c_void {
    let old = match END_OF_HEAP.load(Relaxed) {
        0 => memory_size(),
        end => end,
    };
    let wanted = usize::try_from(increment).ok().and_then(|bytes| old.checked_add(bytes));
    match wanted {
        Some(end) if end <= memory_size() || reserve(end - memory_size()) => {
            END_OF_HEAP.store(end, Relaxed);
            old as *mut c_void
        }
        _ => usize::MAX as *mut c_void,
    }
}

fn memory_size() -> usize {
    core::arch::wasm32::memory_size(0) * PAGE
}

fn grow(bytes: usize) -> bool {
    core::arch::wasm32::memory_grow(0, bytes.div_ceil(PAGE)) != usize::MAX
}

/// Grow by a step, or by less of it when the host refuses, down to what is needed.
fn reserve(needed: usize) -> bool {
    let mut step = (memory_size() / 8).max(SMALLEST_STEP);
    while step > needed {
        if grow(step) {
            return true;
        }
        step /= 2;
    }
    grow(needed)
}
