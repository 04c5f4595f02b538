/*
 * The C library as a peer of the benches. Reads commands from standard input, one a line, and answers one line each:
 *   open URI SOCKET NAME        ok            (SOCKET and NAME are for peers that do not read URIs)
 *   run SCENARIO DEPTH COUNT ARGUMENT   SECONDS CPU-SECONDS
 *   hold COUNT                  ok            opens COUNT more connections and keeps them
 */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static virConnectPtr conn;
static char uri[1024], scenario[64], argument[1024];
static int each;

static void fail(const char *what)
{
    virErrorPtr error = virGetLastError();
    fprintf(stderr, "%s: %s\n", what, error ? error->message : "failed");
    exit(1);
}

static int sink(virStreamPtr stream, const char *data, size_t length, void *opaque)
{
    (void)stream;
    (void)data;
    *(size_t *)opaque += length;
    return (int)length;
}

static int source(virStreamPtr stream, char *data, size_t length, void *opaque)
{
    size_t *left = opaque;
    (void)stream;
    if (length > *left) length = *left;
    memset(data, 'x', length);
    *left -= length;
    return (int)length;
}

static void download(void)
{
    virStorageVolPtr vol = virStorageVolLookupByPath(conn, argument);
    virStreamPtr stream = virStreamNew(conn, 0);
    size_t total = 0;
    if (!vol || virStorageVolDownload(vol, stream, 0, 0, 0) < 0) fail("download");
    if (virStreamRecvAll(stream, sink, &total) < 0 || virStreamFinish(stream) < 0) fail("download");
    virStreamFree(stream);
    virStorageVolFree(vol);
}

static void upload(void)
{
    virStorageVolPtr vol = virStorageVolLookupByPath(conn, argument);
    virStreamPtr stream = virStreamNew(conn, 0);
    virStorageVolInfo info;
    size_t left;
    if (!vol || virStorageVolGetInfo(vol, &info) < 0) fail("upload");
    left = info.capacity;
    if (virStorageVolUpload(vol, stream, 0, left, 0) < 0) fail("upload");
    if (virStreamSendAll(stream, source, &left) < 0 || virStreamFinish(stream) < 0) fail("upload");
    virStreamFree(stream);
    virStorageVolFree(vol);
}

static void list(void)
{
    virDomainPtr *domains;
    int count = virConnectListAllDomains(conn, &domains, 0);
    if (count < 0) fail("list");
    for (int i = 0; i < count; i++) virDomainFree(domains[i]);
    free(domains);
}

static void stats(void)
{
    virDomainStatsRecordPtr *records;
    if (virConnectGetAllDomainStats(conn, 0, &records, 0) < 0) fail("stats");
    virDomainStatsRecordListFree(records);
}

static void lookup(void)
{
    virDomainPtr domain = virDomainLookupByName(conn, argument);
    if (!domain) fail("lookup");
    virDomainFree(domain);
}

static void version(void)
{
    unsigned long value;
    if (virConnectGetLibVersion(conn, &value) < 0) fail("version");
}

static void *work(void *unused)
{
    static const struct { const char *name; void (*call)(void); } calls[] = {
        {"version", version}, {"lookup", lookup}, {"list", list},
        {"stats", stats}, {"download", download}, {"upload", upload},
    };
    (void)unused;
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        if (strcmp(scenario, calls[i].name)) continue;
        for (int n = 0; n < each; n++) calls[i].call();
        return NULL;
    }
    fail("unknown scenario");
    return NULL;
}

static double wall(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double cpu(void)
{
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) +
           (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

static void run(int depth, int count)
{
    double started = wall(), used = cpu();
    pthread_t threads[256];
    each = count / depth;
    if (depth == 1) {
        work(NULL);
    } else {
        for (int i = 0; i < depth; i++) pthread_create(&threads[i], NULL, work, NULL);
        for (int i = 0; i < depth; i++) pthread_join(threads[i], NULL);
    }
    printf("%.6f %.6f\n", wall() - started, cpu() - used);
}

int main(void)
{
    char line[4096];
    int depth, count;
    while (fgets(line, sizeof line, stdin)) {
        if (sscanf(line, "open %1023s", uri) == 1) {
            if (!(conn = virConnectOpen(uri))) fail("open");
            puts("ok");
        } else if (sscanf(line, "run %63s %d %d %1023s", scenario, &depth, &count, argument) == 4) {
            if (depth < 1 || depth > 256) fail("depth");
            run(depth, count);
        } else if (sscanf(line, "hold %d", &count) == 1) {
            while (count-- > 0)
                if (!virConnectOpen(uri)) fail("open");
            puts("ok");
        } else {
            fail("unknown command");
        }
        fflush(stdout);
    }
    return 0;
}
