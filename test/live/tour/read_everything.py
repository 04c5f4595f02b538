"""Reads every list and getter of every class of libvirt-python over one connection.

Methods are found by their names, so that a new one of libvirt-python cannot be forgotten: each is called with the
arguments below, or without any. Prints one line of JSON for each that failed, and last how many were read.
"""
import inspect
import json
import re
import sys

import libvirt

libvirt.registerErrorHandler(lambda _context, _error: None, None)

READS = re.compile(
    r"^(list|get|is|has|num|lookup|info|state|maxVcpus|maxMemory|vcpus|vcpuPinInfo|emulatorPinInfo|ioThreadInfo"
    r"|blkioParameters|memoryParameters|numaParameters|schedulerParameters|schedulerParametersFlags|schedulerType"
    r"|interfaceParameters|blockIoTune|blockStats|blockStatsFlags|blockInfo|blockJobInfo|interfaceStats"
    r"|interfaceAddresses|memoryStats|jobInfo|jobStats|controlInfo|fsInfo|diskErrors|hostname|autostart|OSType|ID|UUID"
    r"|UUIDString|name|metadata|XMLDesc|snapshotNum|snapshotListNames|snapshotCurrent|snapshotLookupByName"
    r"|checkpointLookupByName|securityLabel|securityLabelList|perfEvents|guestInfo|guestVcpus|messages"
    r"|launchSecurityInfo|authorizedSSHKeysGet|managedSaveGetXMLDesc|migrateGet|backupGetXMLDesc|capabilities|children"
    r"|parent|bridgeName|DHCPLeases|key|path|usageID|usageType|value|MACString|portDev|filterName|cap|connect"
    r"|storagePoolLookup|networkLookup|secretLookup|nwfilterLookup|nodeDeviceLookup|interfaceLookup|nodeGet)"
)
# What only looks like reading, with the reason.
LEFT_OUT = {
    "virConnect.getSEVInfo": "the hosts have no such memory encryption, and say so",
    "virDomain.migrateGetCompressionCache": "read below",
    "virDomain.managedSaveGetXMLDesc": "read below, of the guest that is saved",
    "virDomain.backupGetXMLDesc": "there is no backup, and they say so",
    "virDomainSnapshot.getParent": "read below, of the one that has a parent",
    "virDomainCheckpoint.getParent": "read below, of the one that has a parent",
}
# Arguments, by class and method; every other is called without.
ARGUMENTS = {
    "virDomain.XMLDesc": [0],
    "virDomain.metadata": [libvirt.VIR_DOMAIN_METADATA_DESCRIPTION, None],
    "virDomain.blockInfo": ["vda"],
    "virDomain.blockStats": ["vda"],
    "virDomain.blockStatsFlags": ["vda"],
    "virDomain.blockIoTune": ["vda"],
    "virDomain.blockJobInfo": ["vda"],
    "virDomain.interfaceStats": ["52:54:00:00:00:11"],
    "virDomain.interfaceParameters": ["52:54:00:00:00:11"],
    "virDomain.interfaceAddresses": [0],
    "virDomain.getCPUStats": [True],
    "virDomain.snapshotLookupByName": ["snap"],
    "virDomain.checkpointLookupByName": ["check"],
    "virDomain.authorizedSSHKeysGet": ["root"],
    "virConnect.getCPUModelNames": ["x86_64"],
    "virConnect.getCPUStats": [-1],
    "virConnect.getMemoryStats": [-1],
    "virConnect.getCellsFreeMemory": [0, 1],
    "virConnect.getFreePages": [[4], 0, 1],
    "virConnect.getMaxVcpus": ["test"],
    "virConnect.getDomainCapabilities": [None, None, None, "test"],
    "virConnect.listDevices": [None],
    "virConnect.numOfDevices": [None],
    "virConnect.lookupByName": ["tour"],
    "virConnect.lookupByID": [1],
    "virConnect.lookupByUUIDString": ["11111111-2222-4333-8444-555555555555"],
    "virConnect.lookupByUUID": [bytes.fromhex("11111111222243338444555555555555")],
    "virStoragePool.storageVolLookupByName": ["vol"],
    "virConnect.networkLookupByName": ["default"],
    "virConnect.networkLookupByUUID": [bytes.fromhex("dd8fe8846c02601e7551cca97df1c5df")],
    "virConnect.networkLookupByUUIDString": ["dd8fe884-6c02-601e-7551-cca97df1c5df"],
    "virConnect.storagePoolLookupByName": ["default-pool"],
    "virConnect.storagePoolLookupByUUID": [bytes.fromhex("dfe224cb28fb8dd0c4b264eb3f0f4566")],
    "virConnect.storagePoolLookupByUUIDString": ["dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566"],
    "virConnect.storagePoolLookupByTargetPath": ["/default-pool"],
    "virConnect.secretLookupByUUID": [bytes.fromhex("41111111222243338444555555555555")],
    "virConnect.secretLookupByUUIDString": ["41111111-2222-4333-8444-555555555555"],
    "virConnect.secretLookupByUsage": [libvirt.VIR_SECRET_USAGE_TYPE_VOLUME, "/guest/tour.img"],
    "virConnect.nwfilterLookupByName": ["tourfilter"],
    "virConnect.nwfilterLookupByUUID": [bytes.fromhex("61111111222243338444555555555555")],
    "virConnect.nwfilterLookupByUUIDString": ["61111111-2222-4333-8444-555555555555"],
    "virConnect.nodeDeviceLookupByName": ["computer"],
    "virConnect.nodeDeviceLookupSCSIHostByWWN": ["2000000012341234", "1000000012341234"],
    "virConnect.interfaceLookupByName": ["eth1"],
    "virConnect.interfaceLookupByMACString": ["aa:bb:cc:dd:ee:ff"],
    "virNWFilterBinding.XMLDesc": [0],
}
for kind in ("virNetwork", "virStoragePool", "virStorageVol", "virSecret", "virNWFilter", "virInterface", "virNodeDevice", "virNetworkPort"):
    ARGUMENTS[kind + ".XMLDesc"] = [0]

read = 0
failed = 0
classes = set()


def fail(what, error):
    global failed
    failed += 1
    print(json.dumps({"method": what, "error": str(error)}))


def call(what, function, *arguments):
    global read
    try:
        answer = function(*arguments)
        read += 1
        return answer
    except Exception as error:  # every failure is told
        fail(what, error)
        return None


def read_all(thing):
    kind = type(thing).__name__
    classes.add(kind)
    for name, function in inspect.getmembers(thing, inspect.ismethod):
        what = kind + "." + name
        if name.startswith("_") or what in LEFT_OUT or not READS.match(name):
            continue
        call(what, function, *ARGUMENTS.get(what, []))


def main():
    connection = libvirt.open(sys.argv[1])
    read_all(connection)
    domain = connection.lookupByName("tour")
    things = [domain]
    things += call("listAllSnapshots", domain.listAllSnapshots) or []
    things += call("listAllCheckpoints", domain.listAllCheckpoints) or []
    for method in (
        "listAllNetworks",
        "listAllStoragePools",
        "listAllSecrets",
        "listAllNWFilters",
        "listAllNWFilterBindings",
        "listAllInterfaces",
        "listAllDevices",
    ):
        things += call(method, getattr(connection, method)) or []
    for network in connection.listAllNetworks():
        things += call("listAllPorts", network.listAllPorts) or []
    for pool in connection.listAllStoragePools():
        things += call("listAllVolumes", pool.listAllVolumes) or []
    for thing in things:
        read_all(thing)
    saved = connection.lookupByName("saved")
    call("virDomain.managedSaveGetXMLDesc", saved.managedSaveGetXMLDesc)
    call("virDomain.migrateGetCompressionCache", domain.migrateGetCompressionCache)
    call("virDomainSnapshot.getParent", domain.snapshotLookupByName("snap").getParent)
    call("virDomainCheckpoint.getParent", domain.checkpointLookupByName("check").getParent)
    call("getAllDomainStats", connection.getAllDomainStats)
    call("domainListGetStats", connection.domainListGetStats, [domain])
    print(json.dumps({"read": read, "failed": failed, "classes": sorted(classes)}))
    connection.close()


main()
