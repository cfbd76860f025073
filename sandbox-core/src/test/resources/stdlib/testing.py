import doctest
import io
import re
import sys
import unittest
from unittest import mock


def average(values):
    """The arithmetic mean.

    >>> average([1, 2, 3])
    2.0
    >>> average([])
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    >>> average([1])
    1
    """
    return sum(values) / len(values)


class AverageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.values = [1, 2, 4]

    def test_equal(self):
        self.assertEqual(average(self.values), 7 / 3)
        self.assertAlmostEqual(average([0.1, 0.2]), 0.15)

    def test_raises(self):
        with self.assertRaisesRegex(ZeroDivisionError, 'division'):
            average([])

    def test_fails(self):
        self.assertEqual([1, 2, 3], [1, 2, 4], 'lists differ on purpose')

    def test_sub(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertNotEqual(n, 1)

    @unittest.skip('not today')
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    def test_error(self):
        {}['missing']

    def test_mock(self):
        service = mock.Mock(return_value=3)
        service.fetch.side_effect = [1, ValueError('empty')]
        self.assertEqual((service(5), service.fetch()), (3, 1))
        self.assertRaises(ValueError, service.fetch)
        service.assert_called_once_with(5)
        with mock.patch(f'{__name__}.average', return_value=1) as fake:
            self.assertEqual(average([5]), 1)
        fake.assert_called_once_with([5])


class AsyncTest(unittest.IsolatedAsyncioTestCase):
    async def test_async(self):
        remote = mock.AsyncMock(return_value='ok')
        self.assertEqual(await remote(), 'ok')


out = io.StringIO()
suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(case) for case in (AverageTest, AsyncTest))
result = unittest.TextTestRunner(out, verbosity=2).run(suite)
print(re.sub(r'in \d\.\d+s', 'in 0s', out.getvalue()))
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), result.wasSuccessful())
sys.argv = ['testing']
print(doctest.testmod())
