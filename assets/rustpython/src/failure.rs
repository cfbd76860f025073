//! What becomes of the exception that ended a program.

use rustpython_vm::{AsObject, VirtualMachine, builtins::PyBaseExceptionRef};

use crate::describe::describe;
use crate::result::{
    Details, ENDED_BY_EXCEPTION, ENDED_BY_SYSTEM_EXIT, FLAG_MEMORY_ERROR, Outcome,
};

/// The outcome of what is no program to run.
pub fn refused(kind: &str, message: &str) -> Outcome {
    let mut details = Details::default();
    details.text(kind, kind.len());
    details.text(message, message.len());
    details.number(0);
    Outcome { exit_code: 1, ending: ENDED_BY_EXCEPTION, flags: 0, details }
}

/// Print an exception, unless it is a `SystemExit`, and describe it.
pub fn handle(exception: PyBaseExceptionRef, vm: &VirtualMachine) -> Outcome {
    if exception.fast_isinstance(vm.ctx.exceptions.system_exit) {
        let exit_code = vm.handle_exit_exception(exception) as i32;
        return Outcome { exit_code, ending: ENDED_BY_SYSTEM_EXIT, flags: 0, details: Details::none() };
    }
    let memory_error = exception.fast_isinstance(vm.ctx.exceptions.memory_error);
    set_last_exception(&exception, vm);
    vm.print_exception(&exception);
    Outcome {
        exit_code: 1,
        ending: ENDED_BY_EXCEPTION,
        flags: if memory_error { FLAG_MEMORY_ERROR } else { 0 },
        details: describe(&exception, vm),
    }
}

fn set_last_exception(exception: &PyBaseExceptionRef, vm: &VirtualMachine) {
    let (kind, value, traceback) = vm.split_exception(exception.clone());
    let sys = vm.sys_module.as_object();
    let _ = sys.set_attr("last_exc", value.clone(), vm);
    let _ = sys.set_attr("last_type", kind, vm);
    let _ = sys.set_attr("last_value", value, vm);
    let _ = sys.set_attr("last_traceback", traceback, vm);
}
