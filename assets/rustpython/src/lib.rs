//! RustPython as a WebAssembly module that starts once and then runs programs from a snapshot of
//! its memory. `../../README.md` describes the functions that a host calls.

mod describe;
mod failure;
mod memory;
mod program;
mod request;
mod result;
mod run;
mod start;
