"""lxml under measurement: the files to read are named on standard input, one a line, up to an empty line. Each further
line is `parse` or `edit` and is answered with the processor seconds that doing so to all documents took."""
import sys
import time

from lxml import etree

files = iter(lambda: sys.stdin.readline().rstrip("\n"), "")
documents = [open(file, "rb").read() for file in files]


def parse():
    for document in documents:
        etree.fromstring(document)


def edit():
    for document in documents:
        root = etree.fromstring(document)
        name = root.find("name")
        if name is not None:
            name.text = "renamed"
        etree.tostring(root)


print(len(documents), flush=True)
for line in sys.stdin:
    action = {"parse": parse, "edit": edit}[line.strip()]
    started = time.process_time()
    action()
    print(time.process_time() - started, flush=True)
