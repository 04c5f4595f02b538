"""libvirt-python's answers, for comparison: reads requests as lines of JSON, writes answers as lines of JSON.

{"set": NAME, "to": EXPRESSION} names an object; {"eval": EXPRESSION} asks for a value. An answer is {"value": ...},
{"error": libvirt's code}, {"timeout": true} or {"broken": message}. Each request has a deadline of its own.
"""
import json
import sys
import threading

import libvirt
import libvirt_qemu

DEADLINE_S = 20
HANDLES = {
    libvirt.virDomain: lambda o: o.UUIDString(),
    libvirt.virDomainSnapshot: lambda o: o.getName(),
    libvirt.virDomainCheckpoint: lambda o: o.getName(),
    libvirt.virNetwork: lambda o: o.UUIDString(),
    libvirt.virNetworkPort: lambda o: o.UUIDString(),
    libvirt.virStoragePool: lambda o: o.UUIDString(),
    libvirt.virStorageVol: lambda o: o.key(),
    libvirt.virNodeDevice: lambda o: o.name(),
    libvirt.virInterface: lambda o: o.name(),
    libvirt.virSecret: lambda o: o.UUIDString(),
    libvirt.virNWFilter: lambda o: o.UUIDString(),
    libvirt.virNWFilterBinding: lambda o: o.portDev(),
}
names = {"libvirt": libvirt, "libvirt_qemu": libvirt_qemu}


def plain(value):
    """As JSON can carry it: handles by what names them, bytes in hexadecimal, numbers beyond 2**53 as text."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value if abs(value) < 2**53 else {"big": str(value)}
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    for kind, name in HANDLES.items():
        if isinstance(value, kind):
            return {"handle": name(value)}
    return value


def answer(request):
    if "set" in request:
        names[request["set"]] = eval(request["to"], names)
        return {"value": None}
    return {"value": plain(eval(request["eval"], names))}


def in_time(request):
    result = {}

    def work():
        try:
            result.update(answer(request))
        except libvirt.libvirtError as error:
            result["error"] = error.get_error_code()
        except Exception as error:  # The test says which expression it was.
            result["broken"] = repr(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(DEADLINE_S)
    return result if not thread.is_alive() else {"timeout": True}


libvirt.registerErrorHandler(lambda context, error: None, None)
for line in sys.stdin:
    print(json.dumps(in_time(json.loads(line))), flush=True)
