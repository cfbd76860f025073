//! Runs a program as `__main__`.

use rustpython_vm::{
    AsObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyCode, PyDictRef},
    scope::Scope,
};

use crate::failure;
use crate::program::{Mode, Program};
use crate::request::Request;
use crate::result::Outcome;
use crate::start::{Guest, put_guest, take_guest};

const NOT_FLUSHED: i32 = 120;

#[unsafe(no_mangle)]
extern "C" fn pysandbox_run(address: *const u8, size: u32) -> *const u8 {
    let Ok(program) = Request::take(address, size).and_then(Program::read) else {
        return failure::refused("ValueError", "broken request").publish();
    };
    let Some(guest) = take_guest() else {
        return failure::refused("RuntimeError", "a script has run already").publish();
    };
    let outcome = guest.interpreter.enter(|vm| run(&program, &guest, vm));
    if program.mode == Mode::Prelude {
        put_guest(guest);
    } else {
        // It has ended as far as anybody can see; taking it apart takes longer than most programs.
        core::mem::forget(guest);
    }
    outcome.publish()
}

fn run(program: &Program, guest: &Guest, vm: &VirtualMachine) -> Outcome {
    let mut outcome = match prepare(program, guest, vm).and_then(|main| execute(program, main, vm)) {
        Ok(()) => Outcome::ended(),
        Err(exception) => failure::handle(exception, vm),
    };
    if program.mode == Mode::Script && !finish(guest, vm) {
        outcome.exit_code = NOT_FLUSHED;
    }
    outcome
}

/// What prepare() raises comes without a traceback: its frames are not the program's.
fn prepare(program: &Program, guest: &Guest, vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let arguments = (
        program.name(vm),
        program.source(vm),
        vm.ctx.new_str(program.directory.as_str()),
        program.arguments(vm),
        program.environment(vm),
    );
    let main = guest.prepare.call(arguments, vm).inspect_err(|error| error.set_traceback(None))?;
    main.try_into_value(vm)
}

fn execute(program: &Program, main: PyDictRef, vm: &VirtualMachine) -> PyResult<()> {
    let result = compile(program, vm)
        .and_then(|code| vm.run_code_obj(code, Scope::with_builtins(None, main, vm)));
    flush("stderr", vm);
    flush("stdout", vm);
    result.map(drop)
}

fn compile(program: &Program, vm: &VirtualMachine) -> PyResult<rustpython_vm::PyRef<PyCode>> {
    let compile = vm.builtins.get_attr("compile", vm)?;
    let arguments = (program.source(vm), program.name(vm), vm.ctx.new_str("exec"), 0, true);
    compile.call(arguments, vm)?.try_into_value(vm)
}

/// Flush a stream; the end of the program tells whether what was written got out.
fn flush(name: &'static str, vm: &VirtualMachine) {
    if let Ok(stream) = vm.sys_module.get_attr(name, vm) {
        let _ = vm.call_method(&stream, "flush", ());
    }
}

/// Whether what was written got out.
fn finish(guest: &Guest, vm: &VirtualMachine) -> bool {
    let flushed: PyResult<PyObjectRef> = guest.finish.call((), vm);
    flushed.is_ok_and(|value| value.is(&vm.ctx.true_value))
}
