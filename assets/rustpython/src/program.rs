//! A program to run, as the host describes it.

use rustpython_vm::{PyObjectRef, VirtualMachine, builtins::PyStrRef};

use crate::request::{Broken, Request};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Script,
    Prelude,
}

pub struct Program {
    pub mode: Mode,
    pub name: String,
    pub source: Vec<u8>,
    pub directory: String,
    pub arguments: Vec<String>,
    pub environment: Vec<(String, String)>,
}

impl Program {
    pub fn read(mut request: Request) -> Result<Self, Broken> {
        Ok(Self {
            mode: match request.number()? {
                0 => Mode::Script,
                1 => Mode::Prelude,
                _ => return Err(Broken),
            },
            name: request.text()?,
            source: request.bytes()?,
            directory: request.text()?,
            arguments: request.list(Request::text)?,
            environment: request.list(|each| Ok((each.text()?, each.text()?)))?,
        })
    }

    pub fn name(&self, vm: &VirtualMachine) -> PyStrRef {
        vm.ctx.new_str(self.name.as_str())
    }

    pub fn source(&self, vm: &VirtualMachine) -> PyObjectRef {
        vm.ctx.new_bytes(self.source.clone()).into()
    }

    pub fn arguments(&self, vm: &VirtualMachine) -> PyObjectRef {
        let texts = self.arguments.iter();
        vm.ctx.new_list(texts.map(|each| vm.ctx.new_str(each.as_str()).into()).collect()).into()
    }

    pub fn environment(&self, vm: &VirtualMachine) -> PyObjectRef {
        let pair = |(name, value): &(String, String)| -> PyObjectRef {
            let texts = [name, value].map(|each| vm.ctx.new_str(each.as_str()).into());
            vm.ctx.new_tuple(texts.to_vec()).into()
        };
        vm.ctx.new_list(self.environment.iter().map(pair).collect()).into()
    }
}
