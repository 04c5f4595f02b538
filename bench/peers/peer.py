"""libvirt-python as a peer of the benches; the commands are those of peer.c, without streams."""
import resource
import sys
import time

import libvirt


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def run(conn, scenario, count, argument):
    call = {
        'version': conn.getLibVersion,
        'lookup': lambda: conn.lookupByName(argument),
        'list': conn.listAllDomains,
        'stats': conn.getAllDomainStats,
    }[scenario]
    started, used = time.monotonic(), cpu()
    for _ in range(count):
        call()
    print(f'{time.monotonic() - started:.6f} {cpu() - used:.6f}', flush=True)


conn = None
for line in sys.stdin:
    command, *words = line.split()
    if command == 'open':
        conn = libvirt.open(words[0])
        print('ok', flush=True)
    elif command == 'run' and words[1] == '1':
        run(conn, words[0], int(words[2]), words[3])
    else:
        sys.exit(f'unknown command {line}')
