/* The C part of the guest's own code: how a program ends. */
#ifndef PYSANDBOX_GUEST_H
#define PYSANDBOX_GUEST_H

/* Remember which modules belong to the image. -1 with an exception set. */
int pysandbox_remember_image(void);

/* Do what Python does at its end, as far as a program can see it. -1 when
 * stdout could not be flushed. */
int pysandbox_finish(void);

#endif
