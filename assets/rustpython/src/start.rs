//! Starts Python and imports the usual modules, so that a snapshot of the memory holds them.

use core::cell::RefCell;

use rustpython_vm::{
    Interpreter, InterpreterBuilder, PyObjectRef, PyResult, Settings, VirtualMachine,
    common::rc::PyRc, py_freeze,
};

use crate::request::{Broken, Request};

const LIBRARY: &str = "/usr/lib/python3.14";

const STARTED: i32 = 0;
const BAD_REQUEST: i32 = 1;
const NO_LIBRARY: i32 = 3;

/// What waits for a program.
pub struct Guest {
    pub interpreter: Interpreter,
    /// Readies the image for a program; its end takes what a program must not find.
    pub prepare: PyObjectRef,
    /// Does what Python does at its end, as far as a program can see it.
    pub finish: PyObjectRef,
}

thread_local! {
    static GUEST: RefCell<Option<Guest>> = const { RefCell::new(None) };
}

/// The guest, which is gone from then on until it is put back.
pub fn take_guest() -> Option<Guest> {
    GUEST.take()
}

pub fn put_guest(guest: Guest) {
    GUEST.set(Some(guest));
}

unsafe extern "C" {
    fn __wasm_call_ctors();
}

/// Ready the C library. The linker makes each export do so that finds this one missing.
#[unsafe(no_mangle)]
extern "C" fn _initialize() {
    unsafe { __wasm_call_ctors() }
}

#[unsafe(no_mangle)]
extern "C" fn pysandbox_start(address: *const u8, size: u32) -> i32 {
    let Ok(hash_seed) = read(address, size) else {
        return BAD_REQUEST;
    };
    clear_environment();
    let interpreter = build(hash_seed);
    let started = interpreter.enter(|vm| match load_library(vm) {
        Ok(functions) => Some(functions),
        Err(error) => {
            vm.print_exception(&error);
            None
        }
    });
    let Some((prepare, finish)) = started else {
        return NO_LIBRARY;
    };
    put_guest(Guest { interpreter, prepare, finish });
    STARTED
}

fn read(address: *const u8, size: u32) -> Result<u32, Broken> {
    let mut request = Request::take(address, size)?;
    let hash_seed = request.number()?;
    match request.number()? {
        0 => Ok(hash_seed),
        _ => Err(Broken),
    }
}

/// What the host has there is not for Python.
fn clear_environment() {
    for (name, _) in std::env::vars_os() {
        unsafe { std::env::remove_var(name) };
    }
}

fn build(hash_seed: u32) -> Interpreter {
    let mut settings = Settings::default();
    settings.hash_seed = Some(hash_seed);
    settings.install_signal_handlers = false;
    settings.write_bytecode = false;
    settings.import_site = false;
    settings.user_site_directory = false;
    settings.ignore_environment = true;
    settings.stdio_encoding = Some("utf-8".to_owned());
    settings.stdio_errors = Some("strict".to_owned());
    settings.utf8_mode = 1;
    let builder = InterpreterBuilder::new().settings(settings);
    let native = rustpython_stdlib::stdlib_module_defs(&builder.ctx);
    builder
        .add_native_modules(&native)
        .add_frozen_modules(rustpython_pylib::FROZEN_STDLIB)
        .add_frozen_modules(py_freeze!(dir = "../guest", crate_name = "rustpython_vm"))
        .init_hook(set_paths)
        .build()
}

fn set_paths(vm: &mut VirtualMachine) {
    let state = PyRc::get_mut(&mut vm.state).expect("nobody else has it yet");
    let paths = &mut state.config.paths;
    paths.executable = String::new();
    paths.base_executable = String::new();
    for prefix in [
        &mut paths.prefix,
        &mut paths.base_prefix,
        &mut paths.exec_prefix,
        &mut paths.base_exec_prefix,
    ] {
        *prefix = "/usr".to_owned();
    }
    paths.stdlib_dir = Some(LIBRARY.to_owned());
    paths.module_search_paths = vec![LIBRARY.to_owned()];
}

fn load_library(vm: &VirtualMachine) -> PyResult<(PyObjectRef, PyObjectRef)> {
    let module = vm.import("_pysandbox_start", 0)?;
    let functions = module.get_attr("start", vm)?.call((), vm)?;
    let functions: Vec<PyObjectRef> = functions.try_into_value(vm)?;
    // What is in the image is never garbage: the collector need not look at it.
    vm.state.gc.collect_force(2);
    vm.state.gc.freeze();
    <[PyObjectRef; 2]>::try_from(functions)
        .map(|[prepare, finish]| (prepare, finish))
        .map_err(|_| vm.new_value_error("start() returns two functions"))
}
