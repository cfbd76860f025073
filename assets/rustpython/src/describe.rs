//! Writes an exception to a result: type, message, frames.

use rustpython_vm::{
    AsObject, Py, VirtualMachine,
    builtins::{PyBaseException, PyCode, PyStr},
};

use crate::result::Details;

const LONGEST_TYPE: usize = 1000;
const LONGEST_MESSAGE: usize = 64 << 10;
const FIRST_FRAMES: usize = 100;
const LAST_FRAMES: usize = 100;

struct Place {
    file: String,
    line: u32,
    function: String,
}

/// Describe an exception; what fails on the way is left empty.
pub fn describe(exception: &Py<PyBaseException>, vm: &VirtualMachine) -> Details {
    let mut details = Details::default();
    details.text(&type_name(exception, vm), LONGEST_TYPE);
    let message = exception.as_object().str(vm);
    details.text(&message.map(|each| text(&each)).unwrap_or_default(), LONGEST_MESSAGE);
    let places = shortened(places(exception, vm));
    details.number(places.len() as u32);
    for place in places {
        details.text(&place.file, LONGEST_MESSAGE);
        details.number(place.line);
        details.text(&place.function, LONGEST_MESSAGE);
    }
    details
}

/// Surrogates become replacement characters.
fn text(value: &Py<PyStr>) -> String {
    value.to_string_lossy().into_owned()
}

/// The type's name as a traceback shows it.
fn type_name(exception: &Py<PyBaseException>, vm: &VirtualMachine) -> String {
    let class = exception.class().as_object();
    let attribute = |name: &'static str| {
        let value = class.get_attr(name, vm).ok()?.downcast::<PyStr>().ok()?;
        Some(text(&value))
    };
    let name = attribute("__qualname__").unwrap_or_else(|| exception.class().name().to_string());
    match attribute("__module__").as_deref() {
        None | Some("builtins" | "__main__") => name,
        Some(module) => format!("{module}.{name}"),
    }
}

/// Where an exception passed, outermost first; a `SyntaxError`'s own place comes last.
fn places(exception: &Py<PyBaseException>, vm: &VirtualMachine) -> Vec<Place> {
    let mut places = Vec::new();
    let mut next = exception.__traceback__();
    while let Some(entry) = next {
        places.push(place(entry.frame.iframe().code(), entry.lineno.get()));
        next = entry.next.lock().clone();
    }
    places.extend(syntax_error_place(exception, vm));
    places
}

fn place(code: &PyCode, line: usize) -> Place {
    Place {
        file: code.source_path().as_str().to_owned(),
        line: line as u32,
        function: code.obj_name.as_str().to_owned(),
    }
}

fn syntax_error_place(exception: &Py<PyBaseException>, vm: &VirtualMachine) -> Option<Place> {
    if !exception.fast_isinstance(vm.ctx.exceptions.syntax_error) {
        return None;
    }
    let attribute = |name: &'static str| exception.as_object().get_attr(name, vm).ok();
    let file = attribute("filename")?.downcast::<PyStr>().ok()?;
    let line = attribute("lineno")?.try_to_value::<u32>(vm).ok()?;
    Some(Place { file: text(&file), line, function: String::new() })
}

/// The outermost and the innermost places; those between are left out.
fn shortened(mut places: Vec<Place>) -> Vec<Place> {
    if places.len() > FIRST_FRAMES + LAST_FRAMES {
        places.drain(FIRST_FRAMES..places.len() - LAST_FRAMES);
    }
    places
}
