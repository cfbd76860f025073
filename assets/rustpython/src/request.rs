//! Reads what the host asks for: little-endian numbers, texts with their length before them.

use core::cell::RefCell;

/// The version of the guest face.
pub const VERSION: u32 = 1;

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Make room for a request. Returns its address, or 0 without memory.
#[unsafe(no_mangle)]
pub extern "C" fn pysandbox_allocate(size: u32) -> *mut u8 {
    let mut buffer = Vec::new();
    if buffer.try_reserve_exact(size as usize).is_err() {
        return core::ptr::null_mut();
    }
    buffer.resize(size as usize, 0);
    BUFFER.with_borrow_mut(|current| {
        *current = buffer;
        current.as_mut_ptr()
    })
}

/// A request that is not one.
#[derive(Debug)]
pub struct Broken;

pub struct Request {
    bytes: Vec<u8>,
    at: usize,
}

impl Request {
    /// Take the request that the host has written; its buffer goes with it.
    pub fn take(address: *const u8, size: u32) -> Result<Self, Broken> {
        let mut bytes = BUFFER.take();
        if !core::ptr::eq(bytes.as_ptr(), address) || size as usize > bytes.len() {
            return Err(Broken);
        }
        bytes.truncate(size as usize);
        let mut request = Self { bytes, at: 0 };
        match request.number()? {
            VERSION => Ok(request),
            _ => Err(Broken),
        }
    }

    pub fn number(&mut self) -> Result<u32, Broken> {
        let bytes = self.slice(size_of::<u32>())?;
        Ok(u32::from_le_bytes(bytes.try_into().map_err(|_| Broken)?))
    }

    pub fn bytes(&mut self) -> Result<Vec<u8>, Broken> {
        let length = self.number()? as usize;
        Ok(self.slice(length)?.to_vec())
    }

    pub fn text(&mut self) -> Result<String, Broken> {
        String::from_utf8(self.bytes()?).map_err(|_| Broken)
    }

    /// A number of items, and then the items.
    pub fn list<T>(&mut self, item: fn(&mut Self) -> Result<T, Broken>) -> Result<Vec<T>, Broken> {
        let count = self.number()?;
        (0..count).map(|_| item(self)).collect()
    }

    fn slice(&mut self, length: usize) -> Result<&[u8], Broken> {
        let rest = self.bytes.get(self.at..).ok_or(Broken)?;
        let slice = rest.get(..length).ok_or(Broken)?;
        self.at += length;
        Ok(slice)
    }
}
