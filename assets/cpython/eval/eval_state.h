/* The state of the call-threaded evaluation loop, and the macros that enter
 * and leave a function of it. Included by the ceval.c that thread_eval.py
 * writes, after CPython's own ceval_macros.h. */

typedef struct {
    PyObject **stack_pointer;
    _Py_CODEUNIT *next_instr;
    _PyInterpreterFrame *frame;
    PyThreadState *tstate;
    int oparg;
    PyObject *retval;
    _PyInterpreterFrame *entry;
} EvalState;

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

#define entry_frame (*ev->entry)

#define EVAL_ENTER(CHANGES_FRAME) \
    enum { changes_frame = (CHANGES_FRAME) }; \
    PyObject **stack_pointer = ev->stack_pointer; \
    _Py_CODEUNIT *next_instr = ev->next_instr; \
    _PyInterpreterFrame *frame = ev->frame; \
    PyThreadState *tstate = ev->tstate; \
    int oparg = ev->oparg; \
    int opcode; \
    (void)opcode; (void)oparg; (void)tstate;

/* The frame is written back only where it may have changed: one store less
 * in nearly every instruction. */
#define EVAL_SAVE() \
    ev->stack_pointer = stack_pointer; \
    ev->next_instr = next_instr; \
    if (changes_frame) { \
        ev->frame = frame; \
    }

#define EVAL_EXIT(LABEL) \
    LABEL: __attribute__((unused)); \
    EVAL_SAVE(); \
    return EVAL_##LABEL;

#define EVAL_RETURN(VALUE) \
    do { \
        ev->retval = (VALUE); \
        return EVAL_return; \
    } while (0)

#define EVAL_DEOPT_IF(CONDITION, OTHER) \
    if (CONDITION) { \
        return OTHER(ev); \
    }

#undef DISPATCH_GOTO
#define DISPATCH_GOTO() \
    do { \
        EVAL_SAVE(); \
        ev->oparg = oparg; \
        return opcode; \
    } while (0)

/* The loop's own function: its state, and the way from the old entry into the
 * loop. The two labels are the old entry's ways out. */
#define EVAL_STATE() \
    EvalState state = {0}; \
    EvalState *ev = &state;

#define EVAL_BEGIN() \
    int code = EVAL_start_frame; \
    if (0) { \
        exit_unwind: code = EVAL_exit_unwind; \
    } \
    if (0) { \
        resume_with_error: code = EVAL_resume_with_error; \
    } \
    (void)opcode; (void)oparg; (void)next_instr; (void)stack_pointer; \
    ev->frame = frame; \
    ev->tstate = tstate; \
    ev->entry = &entry_frame;
