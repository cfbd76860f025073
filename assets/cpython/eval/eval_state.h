/* The variables of the call-threaded evaluation loop, and the macros that enter
 * and leave a function of it. Included by the ceval.c that thread_eval.py
 * writes, after CPython's own ceval_macros.h. */

/* The variables of the loop are globals of WebAssembly, not in its memory:
 * nothing has to be checked to reach one. A call of the loop inside of another
 * one's keeps what it finds there, and puts it back when it returns.
 *
 * Clang would read a part of a number as from memory, hence `volatile`; the
 * recipe checks that there is no such access. */
#define EVAL_GLOBAL(TYPE, NAME) \
    static TYPE __attribute__((address_space(1))) eval_##NAME;

EVAL_GLOBAL(PyObject **, stack_pointer)
EVAL_GLOBAL(_Py_CODEUNIT *, next_instr)
EVAL_GLOBAL(_PyInterpreterFrame *, frame)
EVAL_GLOBAL(PyThreadState *, tstate)
EVAL_GLOBAL(volatile int, oparg)
EVAL_GLOBAL(PyObject *, retval)
EVAL_GLOBAL(_PyInterpreterFrame *, entry)

/* What a function returns when it does not return an opcode. */
enum {
    EVAL_return = 256,
    EVAL_start_frame,
    EVAL_resume_frame,
    EVAL_pop_4_error,
    EVAL_pop_3_error,
    EVAL_pop_2_error,
    EVAL_pop_1_error,
    EVAL_error,
    EVAL_exception_unwind,
    EVAL_exit_unwind,
    EVAL_resume_with_error,
};

#define entry_frame (*eval_entry)

#define EVAL_ENTER(CHANGES_FRAME) \
    enum { changes_frame = (CHANGES_FRAME) }; \
    PyObject **stack_pointer = eval_stack_pointer; \
    _Py_CODEUNIT *next_instr = eval_next_instr; \
    _PyInterpreterFrame *frame = eval_frame; \
    PyThreadState *tstate = eval_tstate; \
    int oparg = eval_oparg; \
    int opcode; \
    (void)opcode; (void)oparg; (void)tstate;

/* The frame is written back only where it may have changed: one store less
 * in nearly every instruction. */
#define EVAL_SAVE() \
    eval_stack_pointer = stack_pointer; \
    eval_next_instr = next_instr; \
    if (changes_frame) { \
        eval_frame = frame; \
    }

#define EVAL_EXIT(LABEL) \
    LABEL: __attribute__((unused)); \
    EVAL_SAVE(); \
    return EVAL_##LABEL;

#define EVAL_RETURN(VALUE) \
    do { \
        eval_retval = (VALUE); \
        return EVAL_return; \
    } while (0)

#define EVAL_DEOPT_IF(CONDITION, OTHER) \
    if (CONDITION) { \
        return OTHER(); \
    }

#undef DISPATCH_GOTO
#define DISPATCH_GOTO() \
    do { \
        EVAL_SAVE(); \
        eval_oparg = oparg; \
        return opcode; \
    } while (0)

/* The loop's own function: what it keeps of an outer one, and the way from the
 * old entry into the loop. The two labels are the old entry's ways out. */
#define EVAL_STATE() \
    PyObject **outer_stack_pointer = eval_stack_pointer; \
    _Py_CODEUNIT *outer_next_instr = eval_next_instr; \
    _PyInterpreterFrame *outer_frame = eval_frame; \
    PyThreadState *outer_tstate = eval_tstate; \
    int outer_oparg = eval_oparg; \
    _PyInterpreterFrame *outer_entry = eval_entry;

#define EVAL_BEGIN() \
    int code = EVAL_start_frame; \
    if (0) { \
        exit_unwind: code = EVAL_exit_unwind; \
    } \
    if (0) { \
        resume_with_error: code = EVAL_resume_with_error; \
    } \
    (void)opcode; (void)oparg; (void)next_instr; (void)stack_pointer; \
    eval_frame = frame; \
    eval_tstate = tstate; \
    eval_entry = &entry_frame;

#define EVAL_END() \
    eval_stack_pointer = outer_stack_pointer; \
    eval_next_instr = outer_next_instr; \
    eval_frame = outer_frame; \
    eval_tstate = outer_tstate; \
    eval_oparg = outer_oparg; \
    eval_entry = outer_entry; \
    return eval_retval;
